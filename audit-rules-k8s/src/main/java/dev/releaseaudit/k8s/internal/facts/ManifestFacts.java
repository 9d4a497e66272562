package dev.releaseaudit.k8s.internal.facts;

import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.facts.Endpoint;
import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.facts.HostName;
import dev.releaseaudit.facts.ImageRef;
import dev.releaseaudit.facts.ImageUse;
import dev.releaseaudit.facts.ReplicaCount;
import dev.releaseaudit.facts.ResourceName;
import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the facts of one manifest. */
public final class ManifestFacts {

    /** The facts. */
    public static final Set<Class<? extends Subject>> TYPES = Set.of(
            ConfigKey.class,
            Endpoint.class,
            HostName.class,
            ImageRef.class,
            ImageUse.class,
            ReplicaCount.class,
            ResourceName.class,
            SecretRef.class);

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
                .map(node -> resource(node, manifest.kind(), manifest.namespace(), manifest));
        Stream<Fact> around = Stream.of(namespace)
                .filter(node -> !node.text().isEmpty())
                .map(node -> resource(node, "Namespace", "", manifest));
        return Stream.concat(own, around).toList();
    }

    private static Fact resource(Node name, String kind, String namespace, Manifest manifest) {
        return new ResourceName(name.text(), kind, namespace, true, name.location(), manifest.target());
    }
}
