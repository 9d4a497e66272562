package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;

/** Writes names so that they stay the same while the hash at their end changes. */
final class GeneratedName {

    private GeneratedName() {}

    static String withoutHash(RenderedResource resource) {
        String name = resource.id().name();
        int hash = name.length() - "-0123456789".length();
        boolean hashed = hash > 0 && name.substring(hash).matches("-[a-z0-9]{10}");
        return hashed ? name.substring(0, hash) + "-<hash>" : name;
    }
}
