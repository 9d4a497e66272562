package dev.releaseaudit.k8s.internal.facts;

import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.model.Node;
import java.util.stream.Stream;

/** Reads which Secrets a manifest needs. */
final class SecretUses {

    private SecretUses() {}

    static Stream<Fact> of(Manifest manifest, ResourceGraph graph) {
        return graph.from(manifest).stream()
                .filter(reference -> reference.means("", "Secret"))
                .flatMap(reference -> keys(reference)
                        .map(key ->
                                new SecretRef(reference.name(), key, false, reference.location(), manifest.target())));
    }

    private static Stream<String> keys(Reference reference) {
        return reference.keys().isEmpty()
                ? Stream.of("")
                : reference.keys().stream().map(Node::text);
    }
}
