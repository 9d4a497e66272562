package dev.releaseaudit.k8s.overlay;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.TreePaths;
import java.util.List;

/**
 * A kustomization file: what it lists, before anything is rendered.
 *
 * @param folder the folder that it builds, relative to the root; empty for the root itself
 * @param root its content
 */
public record Kustomization(String folder, Node root) implements Subject {

    /** The names that kustomize looks for, in this order. */
    public static final List<String> FILE_NAMES = List.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    /** Tells whether a resource is what some kustomization renders, rather than what a file holds. */
    public static boolean renders(Manifest manifest) {
        return FILE_NAMES.contains(
                TreePaths.name(manifest.deployedWith().location().path()));
    }

    /** Tells whether this is a component, which only other kustomizations use. */
    public boolean isComponent() {
        return root.get("kind").is("Component");
    }

    @Override
    public String label() {
        return folder.isEmpty() ? "." : folder;
    }

    @Override
    public Location location() {
        return root.location();
    }
}
