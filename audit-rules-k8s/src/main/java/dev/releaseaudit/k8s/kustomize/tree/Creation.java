package dev.releaseaudit.k8s.kustomize.tree;

/** Says what is made of a field that is missing and may be made. */
public enum Creation {
    /** Nothing; the field stays missing. */
    NONE,
    /** A scalar. */
    SCALAR,
    /** A mapping. */
    MAPPING
}
