package dev.releaseaudit.k8s.schema;

import java.util.List;

/**
 * How a strategic merge patch merges the items of a list, rather than replacing them.
 *
 * @param key the field that tells the items apart; empty for a set of scalars
 * @param listKeys all the fields that tell them apart on the server; empty for a set of scalars
 * @param versions the versions of Kubernetes whose patches merge them so
 */
public record ListMerge(String key, List<String> listKeys, VersionRange versions) {

    /** Copies the keys. */
    public ListMerge {
        listKeys = List.copyOf(listKeys);
    }
}
