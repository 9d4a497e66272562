package dev.releaseaudit.k8s.podsecurity;

import dev.releaseaudit.k8s.schema.KubernetesVersion;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A control of the Pod Security Standards.
 *
 * @param id the id of its rule
 * @param title what is true of a pod that it lets pass
 * @param versions what it asks, from a version of Kubernetes on; of an older version than the first, it asks nothing
 */
public record Control(String id, String title, NavigableMap<KubernetesVersion, Requirement> versions) {

    static Control of(String id, String title) {
        return new Control(id, title, new TreeMap<>());
    }

    /** Returns the same that asks something else from a minor version on. */
    Control from(int minor, Requirement requirement) {
        NavigableMap<KubernetesVersion, Requirement> more = new TreeMap<>(versions);
        more.put(new KubernetesVersion(minor), requirement);
        return new Control(id, title, more);
    }

    /** Returns what it asks in a version; empty where it does not exist yet. */
    public Optional<Requirement> in(KubernetesVersion version) {
        return Optional.ofNullable(versions.floorEntry(version)).map(entry -> entry.getValue());
    }
}
