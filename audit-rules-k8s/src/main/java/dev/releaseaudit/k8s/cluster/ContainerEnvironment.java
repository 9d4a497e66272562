package dev.releaseaudit.k8s.cluster;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.Lookup;
import dev.releaseaudit.rule.Project;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All variables that a container gets from its manifest.
 *
 * @param names their names, in capitals
 */
public record ContainerEnvironment(Set<String> names) {

    /** Volumes whose files a program may take settings from. */
    private static final List<String> SETTINGS = List.of("configMap", "secret", "projected", "csi");

    /** Copies the set. */
    public ContainerEnvironment {
        names = Set.copyOf(names);
    }

    /** Returns the variables of a container; empty where it may get more than is known. */
    public static Optional<ContainerEnvironment> of(Container container, Project project) {
        Release release = Release.of(project, container.manifest());
        boolean open = !release.open().isEmpty()
                || isInjected(container)
                || container.workload().podSpec().get("volumes").items().stream()
                        .anyMatch(volume -> SETTINGS.stream()
                                .anyMatch(kind -> volume.get(kind).isPresent()));
        Set<String> names = new HashSet<>();
        for (Node variable : container.node().get("env").items()) {
            names.add(variable.get("name").text().toUpperCase(Locale.ROOT));
        }
        for (Node source : container.node().get("envFrom").items()) {
            Optional<Set<String>> keys = open ? Optional.empty() : keys(source, container, release, project);
            open = keys.isEmpty();
            String prefix = source.get("prefix").text();
            keys.orElse(Set.of()).forEach(key -> names.add((prefix + key).toUpperCase(Locale.ROOT)));
        }
        return open ? Optional.empty() : Optional.of(new ContainerEnvironment(names));
    }

    /** Tells whether the container gets a variable; programs differ in whether they heed the case of its name. */
    public boolean has(String name) {
        return names.contains(name.toUpperCase(Locale.ROOT));
    }

    private static Optional<Set<String>> keys(Node source, Container container, Release release, Project project) {
        List<Node> names = Stream.of("configMapRef.name", "secretRef.name")
                .map(source::at)
                .filter(Node::isPresent)
                .toList();
        Optional<Reference> reference = release.graph().from(container.manifest()).stream()
                .filter(each -> names.stream().anyMatch(name -> name.location().equals(each.location())))
                .findFirst();
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        return Cluster.of(project, release).find(release, reference.get()) instanceof Lookup.Found<ClusterObject> found
                ? found.value().keys().map(keys -> keys.keySet())
                : Optional.empty();
    }

    /** Tells whether something that changes pods on their way into the cluster is asked to. */
    private static boolean isInjected(Container container) {
        return container.workload().template().at("metadata.annotations").entries().stream()
                .anyMatch(annotation -> annotation.name().contains("inject")
                        || annotation.name().contains("vault")
                        || annotation.name().contains("webhook"));
    }
}
