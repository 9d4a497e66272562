package dev.releaseaudit.k8s.pod;

import dev.releaseaudit.k8s.image.ImageReference;
import dev.releaseaudit.k8s.image.PullPolicy;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.Lookup;
import dev.releaseaudit.rule.Lookup.Found;
import dev.releaseaudit.rule.Lookup.Open;

/** When the image of a container is pulled. */
public final class ImagePull {

    private ImagePull() {}

    /** Returns the policy that a container names, else the one that follows from the tag or the digest of its image. */
    public static Lookup<PullPolicy> policy(Node container) {
        Node written = container.get("imagePullPolicy");
        if (written.isPresent() && !written.isNull()) {
            return PullPolicy.of(written.text())
                    .<Lookup<PullPolicy>>map(policy -> new Found<>(policy, written.location()))
                    .orElse(new Open<>("there is no such policy", written.location()));
        }
        Node image = container.get("image");
        return ImageReference.parse(image.text())
                .<Lookup<PullPolicy>>map(reference -> new Found<>(reference.defaultPullPolicy(), image.location()))
                .orElse(new Open<>("the image is not a plain reference", image.location()));
    }
}
