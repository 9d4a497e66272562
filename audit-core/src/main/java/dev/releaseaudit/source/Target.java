package dev.releaseaudit.source;

import java.util.Optional;

/**
 * Names what is deployed together: a kustomization that no other one refers to, or a folder of manifests.
 *
 * @param path the folder, relative to the root of the tree; empty for the root itself
 * @param stage the environment that it is deployed to
 * @param rendered whether its resources are what the deployment tool would apply, rather than the files as they are
 * @param location where it is defined
 */
public record Target(String path, Stage stage, boolean rendered, Location location) implements Subject {

    @Override
    public String label() {
        return path.isEmpty() ? "." : path;
    }

    @Override
    public Optional<Target> target() {
        return Optional.of(this);
    }
}
