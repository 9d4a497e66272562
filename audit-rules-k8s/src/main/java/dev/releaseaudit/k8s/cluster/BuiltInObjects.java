package dev.releaseaudit.k8s.cluster;

import dev.releaseaudit.k8s.graph.Reference;
import java.util.Map;
import java.util.Set;

/** Knows the objects that every cluster has, or every namespace. */
final class BuiltInObjects {

    private static final Map<String, Set<String>> NAMES = Map.of(
            "ServiceAccount", Set.of("default"),
            "ConfigMap", Set.of("kube-root-ca.crt"),
            "Service", Set.of("kubernetes"),
            "Namespace", Set.of("default", "kube-system", "kube-public", "kube-node-lease"),
            "PriorityClass", Set.of("system-cluster-critical", "system-node-critical"),
            "ClusterRole", Set.of("cluster-admin", "admin", "edit", "view"));

    private BuiltInObjects() {}

    static boolean contain(Reference reference) {
        boolean ofSystem = reference.kind().endsWith("Role") && reference.name().startsWith("system:");
        return ofSystem
                || NAMES.getOrDefault(reference.kind(), Set.of()).contains(reference.name())
                || reference.namespace().equals("kube-system");
    }
}
