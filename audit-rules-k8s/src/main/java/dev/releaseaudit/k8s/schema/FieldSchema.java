package dev.releaseaudit.k8s.schema;

import java.util.Optional;

/**
 * What is known of a field.
 *
 * @param name its name
 * @param value what it holds
 * @param required whether it must be there
 * @param merge how a strategic merge patch merges a list; nothing where it replaces the value. It means something in built-in
 *     kinds only: lists of custom resources are always replaced
 * @param versions the versions of Kubernetes that have the field, among those that have its type
 */
public record FieldSchema(
        String name, ValueSchema value, boolean required, Optional<ListMerge> merge, VersionRange versions) {}
