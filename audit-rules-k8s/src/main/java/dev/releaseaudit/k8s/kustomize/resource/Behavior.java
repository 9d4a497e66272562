package dev.releaseaudit.k8s.kustomize.resource;

import java.util.Locale;

/** Says what happens where a generator makes a resource that is there already. */
public enum Behavior {
    /** Nothing was said; the same as to create. */
    UNSPECIFIED,
    /** There must be none. */
    CREATE,
    /** It is replaced, but for its name, labels and annotations. */
    REPLACE,
    /** Its data are merged. */
    MERGE;

    /** Reads a behavior; what is unknown says nothing. */
    public static Behavior of(String text) {
        for (Behavior behavior : values()) {
            if (behavior != UNSPECIFIED
                    && behavior.name().toLowerCase(Locale.ROOT).equals(text)) {
                return behavior;
            }
        }
        return UNSPECIFIED;
    }
}
