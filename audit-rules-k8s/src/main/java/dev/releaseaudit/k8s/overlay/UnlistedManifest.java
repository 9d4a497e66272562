package dev.releaseaudit.k8s.overlay;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.Optional;

/**
 * A manifest in a folder that a kustomization manages, which no kustomization mentions.
 *
 * @param manager the kustomization
 * @param root the resource
 * @param comment the comment of the kustomization that names its file
 * @param twin the resource of the same kind and name that is deployed
 */
public record UnlistedManifest(Kustomization manager, Node root, Optional<Location> comment, Optional<Location> twin)
        implements Subject {

    @Override
    public String label() {
        return root.get("kind").text() + "/" + root.at("metadata.name").text();
    }

    @Override
    public Location location() {
        return root.location();
    }
}
