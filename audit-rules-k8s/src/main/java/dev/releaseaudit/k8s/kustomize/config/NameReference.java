package dev.releaseaudit.k8s.kustomize.config;

/**
 * Says where the name of a resource is written in others.
 *
 * @param target the kind of resource that is referred to
 * @param fields the fields that hold its name
 */
public record NameReference(KindSelector target, FieldSpecs fields) {}
