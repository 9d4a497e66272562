package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * Says how a resource is generated: as its entry says, and where that says nothing as the kustomization says for all.
 *
 * @param labels the labels that it gets
 * @param annotations the annotations that it gets
 * @param disableNameSuffixHash whether its name gets no hash
 * @param immutable the value that makes it immutable; absent where it is not
 */
record GeneratorOptions(List<Entry> labels, List<Entry> annotations, boolean disableNameSuffixHash, Node immutable) {

    static GeneratorOptions of(Node own, Node general) {
        Node immutable = own.get("immutable").truth() == Truth.YES ? own.get("immutable") : general.get("immutable");
        return new GeneratorOptions(
                merged(own.get("labels"), general.get("labels")),
                merged(own.get("annotations"), general.get("annotations")),
                own.get("disableNameSuffixHash").truth() == Truth.YES
                        || general.get("disableNameSuffixHash").truth() == Truth.YES,
                immutable);
    }

    boolean isImmutable() {
        return immutable.truth() == Truth.YES;
    }

    private static List<Entry> merged(Node own, Node general) {
        List<Entry> entries = new ArrayList<>(own instanceof MappingNode ? own.entries() : List.of());
        for (Entry entry : general.entries()) {
            if (!own.get(entry.name()).isPresent()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
