package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import java.util.Set;

/** A kind with its API group, the one that it has today where it once had another. */
record GroupKind(String group, String kind) {

    private static final Set<String> NETWORKING = Set.of("Ingress", "NetworkPolicy");

    GroupKind {
        if (group.equals("extensions")) {
            group = NETWORKING.contains(kind) ? "networking.k8s.io" : "apps";
        }
    }

    static GroupKind of(Manifest manifest) {
        return new GroupKind(manifest.group(), manifest.kind());
    }

    /** Reads {@code group/Kind}, or the kind alone for the core group. */
    static GroupKind parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new GroupKind("", text) : new GroupKind(text.substring(0, slash), text.substring(slash + 1));
    }
}
