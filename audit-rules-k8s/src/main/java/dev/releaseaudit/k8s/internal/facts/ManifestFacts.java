package dev.releaseaudit.k8s.internal.facts;

import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.facts.ResourceName;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.stream.Stream;

/** Reads the facts of one manifest. */
public final class ManifestFacts {

    private ManifestFacts() {}

    /** Returns what this manifest says that other artifacts can confirm or contradict. */
    public static Stream<Fact> of(Manifest manifest, ResourceGraph graph) {
        Stream<Fact> containers = Workload.of(manifest).stream()
                .flatMap(workload -> workload.containers().stream())
                .flatMap(container -> ContainerFacts.of(container).stream());
        return Stream.of(
                        names(manifest).stream(),
                        containers,
                        ConfigurationFacts.of(manifest).stream(),
                        NetworkFacts.of(manifest).stream(),
                        ScaleFacts.of(manifest, graph),
                        SecretUses.of(manifest, graph))
                .flatMap(facts -> facts);
    }

    private static List<Fact> names(Manifest manifest) {
        Node name = manifest.root().at("metadata.name");
        Node namespace = manifest.root().at("metadata.namespace");
        Stream<Fact> own = Stream.of(name)
                .filter(node -> !node.text().isEmpty())
                .map(node -> resource(node.text(), manifest.kind(), manifest.namespace(), node.location()));
        Stream<Fact> around = Stream.of(namespace)
                .filter(node -> !node.text().isEmpty())
                .map(node -> resource(node.text(), "Namespace", "", node.location()));
        return Stream.concat(own, around).toList();
    }

    private static Fact resource(String name, String kind, String namespace, Location location) {
        return new ResourceName(name, kind, namespace, true, location);
    }
}
