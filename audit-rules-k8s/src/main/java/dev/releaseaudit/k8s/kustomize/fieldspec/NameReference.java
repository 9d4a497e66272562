package dev.releaseaudit.k8s.kustomize.fieldspec;

import dev.releaseaudit.k8s.schema.KindSelector;

/**
 * Says where the name of a resource is written in others.
 *
 * @param target the kind of resource that is referred to
 * @param fields the fields that hold its name
 */
public record NameReference(KindSelector target, FieldSpecs fields) {}
