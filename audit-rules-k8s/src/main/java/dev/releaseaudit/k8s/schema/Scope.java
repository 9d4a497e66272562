package dev.releaseaudit.k8s.schema;

/** Where the objects of a kind stand. */
public enum Scope {
    /** In a namespace. */
    NAMESPACED,
    /** In the cluster, outside all namespaces. */
    CLUSTER,
    /** Nowhere: the kind is only sent to the server or returned by it, as lists are. */
    NONE
}
