package dev.releaseaudit.k8s.image;

import java.util.Arrays;
import java.util.Optional;

/** When a node pulls an image. */
public enum PullPolicy {
    /** Whenever a container starts. */
    ALWAYS("Always"),
    /** When the node does not have it. */
    IF_NOT_PRESENT("IfNotPresent"),
    /** Not at all: it must be on the node. */
    NEVER("Never");

    private final String text;

    PullPolicy(String text) {
        this.text = text;
    }

    /** Returns the policy that a manifest names; empty where Kubernetes knows none of that name. */
    public static Optional<PullPolicy> of(String text) {
        return Arrays.stream(values())
                .filter(policy -> policy.text.equals(text))
                .findFirst();
    }

    /** Returns the name as it is written in manifests. */
    @Override
    public String toString() {
        return text;
    }
}
