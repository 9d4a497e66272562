package dev.releaseaudit.k8s.schema;

import java.util.Optional;

/** The type of an object as far as a strategic merge patch cares: which of its fields hold or lead to merging lists. */
@FunctionalInterface
public interface MergeType {

    /** Returns the field with this name; empty where nothing is known of it. */
    Optional<MergeField> field(String name);
}
