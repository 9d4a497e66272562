package dev.releaseaudit.k8s;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * Is a manifest in a folder that a kustomization manages, which no kustomization mentions.
 *
 * @param manager the kustomization
 * @param root the resource
 */
public record UnlistedManifest(Kustomization manager, Node root) implements Subject {

    @Override
    public String label() {
        return root.get("kind").text() + "/" + root.at("metadata.name").text();
    }

    @Override
    public Location location() {
        return root.location();
    }
}
