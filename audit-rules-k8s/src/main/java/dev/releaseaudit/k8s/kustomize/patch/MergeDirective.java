package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.SequenceNode;
import java.util.Optional;

/** Says what becomes of the value that a part of a patch is for, as the key {@code $patch} has it. */
enum MergeDirective {
    MERGE,
    REPLACE,
    DELETE;

    private static final String KEY = "$patch";

    /**
     * Returns what a patch says of itself.
     *
     * @throws Refusal where it says something unknown
     */
    static MergeDirective of(Node patch) {
        Node word = word(patch);
        return known(word)
                .orElseThrow(() -> new Refusal(
                        Problem.Kind.PATCH_FAILS,
                        word,
                        "$patch says %s, not delete, merge or replace".formatted(word.text())));
    }

    /** Returns what a patch says that stands where there is nothing yet; something unknown does not matter there. */
    static MergeDirective ofNew(Node patch) {
        return known(word(patch)).filter(DELETE::equals).orElse(MERGE);
    }

    private static Optional<MergeDirective> known(Node word) {
        if (!word.isPresent()) {
            return Optional.of(MERGE);
        }
        return switch (word.text()) {
            case "merge" -> Optional.of(MERGE);
            case "replace" -> Optional.of(REPLACE);
            case "delete" -> Optional.of(DELETE);
            default -> Optional.empty();
        };
    }

    /** Finds the word in a mapping, or in the first item of a list that has one, if it says nothing else. */
    private static Node word(Node patch) {
        if (patch instanceof SequenceNode) {
            Optional<Node> first = patch.items().stream()
                    .filter(item -> item.get(KEY).isPresent())
                    .findFirst();
            return first.filter(item -> item.entries().size() == 1)
                    .orElse(patch)
                    .get(KEY);
        }
        return patch.get(KEY);
    }

    /** Returns a mapping or list without what it says of itself. */
    static Node without(Node patch) {
        Node word = word(patch);
        if (!word.isPresent() || known(word).isEmpty()) {
            return patch;
        }
        if (patch instanceof SequenceNode sequence) {
            ItemList items = new ItemList(sequence.items());
            items.set(Optional.empty(), java.util.List.of(KEY), java.util.List.of(word.text()));
            return sequence.withItems(items.items());
        }
        return patch instanceof MappingNode mapping ? NodeEdits.without(mapping, KEY) : patch;
    }
}
