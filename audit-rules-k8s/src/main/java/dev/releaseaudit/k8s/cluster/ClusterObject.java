package dev.releaseaudit.k8s.cluster;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An object that is in a cluster once all is deployed, and what puts it there.
 *
 * @param label {@code Kind/name}
 * @param namespace its namespace; empty where none is written
 * @param origin how it comes to be there
 * @param manifest the manifest that is it, or because of which a controller makes it
 * @param keys the keys of its data, with the place of each; empty where they are not known
 * @param location the place that tells
 */
public record ClusterObject(
        String label,
        String namespace,
        Origin origin,
        Optional<Manifest> manifest,
        Optional<Map<String, Location>> keys,
        Location location)
        implements Located {

    private static final List<String> DATA = List.of("data", "binaryData", "stringData");

    /** How an object comes to be in a cluster. */
    public enum Origin {
        /** A manifest is it. */
        DEPLOYED,
        /** A controller makes it because of a manifest, such as the Secret of an ExternalSecret. */
        MANAGED,
        /** Every cluster has it, or every namespace. */
        BUILT_IN
    }

    static ClusterObject deployed(Manifest manifest) {
        Map<String, Location> keys = DATA.stream()
                .flatMap(field -> manifest.root().get(field).entries().stream())
                .collect(Collectors.toMap(Entry::name, Entry::location, (first, again) -> first));
        return new ClusterObject(
                manifest.label(),
                manifest.namespace(),
                Origin.DEPLOYED,
                Optional.of(manifest),
                Optional.of(keys),
                manifest.location());
    }

    /** Returns an object that a controller makes, of whose data nothing is known. */
    static ClusterObject managed(Manifest owner, String kind, String name, Node place) {
        return new ClusterObject(
                kind + "/" + name,
                owner.namespace(),
                Origin.MANAGED,
                Optional.of(owner),
                Optional.empty(),
                place.location());
    }

    static ClusterObject builtIn(String label, Location asked) {
        return new ClusterObject(label, "", Origin.BUILT_IN, Optional.empty(), Optional.empty(), asked);
    }

    ClusterObject in(String otherNamespace) {
        return new ClusterObject(label, otherNamespace, origin, manifest, keys, location);
    }

    /** Returns this object with these keys, and none besides. */
    ClusterObject with(Stream<Node> known) {
        return withKeys(known.collect(Collectors.toMap(Node::text, Node::location, (first, again) -> first)));
    }

    ClusterObject with(String... known) {
        return withKeys(Stream.of(known).collect(Collectors.toMap(Function.identity(), key -> location)));
    }

    private ClusterObject withKeys(Map<String, Location> known) {
        return new ClusterObject(label, namespace, origin, manifest, Optional.of(Map.copyOf(known)), location);
    }
}
