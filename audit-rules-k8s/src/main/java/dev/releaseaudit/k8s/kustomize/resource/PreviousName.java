package dev.releaseaudit.k8s.kustomize.resource;

/**
 * What a resource was called before something renamed it.
 *
 * @param name the name
 * @param namespace the effective namespace
 * @param kind the kind
 */
record PreviousName(String name, String namespace, String kind) {}
