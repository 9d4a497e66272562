package dev.releaseaudit.k8s.kustomize.fieldspec;

/** Says what is made of a field that is missing and may be made. */
public enum CreateKind {
    /** Nothing; the field stays missing. */
    NONE,
    /** A scalar. */
    SCALAR,
    /** A mapping. */
    MAPPING
}
