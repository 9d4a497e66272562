package dev.releaseaudit.schema;

import java.util.List;

/** Shortens the names of types as OpenAPI documents of Kubernetes write them: {@code core.v1.Container}. */
final class TypeNames {

    private static final List<String> PREFIXES = List.of(
            "io.k8s.api.",
            "io.k8s.apimachinery.pkg.apis.",
            "io.k8s.apimachinery.pkg.",
            "io.k8s.apiextensions-apiserver.pkg.apis.",
            "io.k8s.kube-aggregator.pkg.apis.",
            "io.k8s.");

    private TypeNames() {}

    static String shortened(String name) {
        return PREFIXES.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(prefix -> name.substring(prefix.length()))
                .orElse(name);
    }
}
