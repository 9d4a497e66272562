package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import java.util.List;

/**
 * Turns the values of labels and annotations into texts. Kustomize does so to its results, and to some patches before it
 * applies them; a null there does not remove anything, but becomes the text of it.
 */
public final class PatchMetadata {

    private PatchMetadata() {}

    /** Returns a resource or patch with texts for these keys of its metadata; a key without any entry is dropped. */
    public static Node asTexts(Node root, List<String> keys) {
        Node read = root;
        for (String key : keys) {
            Node map = read.get("metadata").get(key);
            if (!map.isPresent()) {
                continue;
            }
            read = map instanceof MappingNode mapping && !mapping.entries().isEmpty()
                    ? NodeEdits.withMetadata(read, key, asTexts(mapping))
                    : NodeEdits.withoutMetadata(read, key);
        }
        return read;
    }

    private static Node asTexts(MappingNode mapping) {
        MappingNode texts = mapping;
        for (Entry entry : mapping.entries()) {
            Node value = entry.value();
            if (!Scalars.isText(value)) {
                Node written = value instanceof ScalarNode scalar
                        ? scalar.withStyle(ScalarStyle.DOUBLE_QUOTED)
                        : Scalars.text("", value.location());
                texts = NodeEdits.with(texts, entry.name(), written);
            }
        }
        return texts;
    }
}
