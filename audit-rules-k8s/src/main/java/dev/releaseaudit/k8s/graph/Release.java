package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that one target deploys, whether a kustomization builds it or a folder holds it.
 *
 * @param deployedAs the target
 * @param manifests its resources, in the order in which they are deployed; rules ask the graph
 * @param open why there may be more than these
 * @param graph which of them names, selects and scales what
 */
public record Release(Target deployedAs, List<Manifest> manifests, List<Gap> open, ResourceGraph graph)
        implements Subject {

    private static final View<Map<Target, Release>> BY_TARGET = View.of(
            "releases by target",
            project -> project.all(Release.class).stream()
                    .collect(Collectors.toMap(Release::deployedAs, Function.identity(), (first, again) -> first)));

    /** Copies the lists. */
    public Release {
        manifests = List.copyOf(manifests);
        open = List.copyOf(open);
    }

    /** Returns the release that a resource is a part of. */
    public static Release of(Project project, Manifest manifest) {
        return Optional.ofNullable(project.view(BY_TARGET).get(manifest.deployedWith()))
                .orElseThrow(() -> new IllegalArgumentException("Not a resource of this project: " + manifest.label()));
    }

    /** Returns the release that consists of these resources. */
    public static Release of(Target target, List<Manifest> manifests, List<Gap> open) {
        return new Release(target, manifests, open, ResourceGraph.of(manifests));
    }

    /** Returns the kinds that are known in its tree. */
    public SchemaIndex kinds() {
        return manifests.stream().map(Manifest::kinds).findFirst().orElse(SchemaIndex.published());
    }

    /** Returns the environment that it is deployed to. */
    public Stage stage() {
        return deployedAs.stage();
    }

    /** Returns the folder. */
    @Override
    public String label() {
        return deployedAs.label();
    }

    @Override
    public Location location() {
        return deployedAs.location();
    }

    @Override
    public Optional<Target> target() {
        return Optional.of(deployedAs);
    }
}
