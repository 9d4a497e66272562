package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.k8s.schema.MergeField;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges two lists whose items are told apart by keys: what the patch names comes first, in the patch's order, then the rest
 * in the order in which it was.
 */
final class AssociativeList {

    private final StrategicMerge merge;
    private final MergeField field;
    private final List<String> keys;

    AssociativeList(StrategicMerge merge, MergeField field) {
        this.merge = merge;
        this.field = field;
        this.keys = field.keys().isEmpty() ? List.of("") : field.keys();
    }

    Node merge(Node dest, Node patch) {
        if (dest.isNull()) {
            return items(patch, new ItemList(patch.items()), Optional.empty());
        }
        if (patch.isPresent() && patch.isNull()) {
            return AbsentNode.of(patch.location());
        }
        return switch (MergeDirective.of(patch)) {
            case DELETE -> AbsentNode.of(patch.location());
            case REPLACE -> {
                Node fresh = MergeDirective.without(patch);
                yield items(fresh.overriding(dest), new ItemList(fresh.items()), Optional.empty());
            }
            case MERGE -> {
                Node fresh = MergeDirective.without(patch);
                Node target = dest == patch ? fresh : dest;
                yield items(target, new ItemList(target.items()), Optional.of(new ItemList(fresh.items())));
            }
        };
    }

    /**
     * Merges the items of two lists.
     *
     * @param other the items of the patch; empty where the list is the patch's own
     */
    private Node items(Node list, ItemList dest, Optional<ItemList> other) {
        ItemList patch = other.orElse(dest);
        ItemKeys values = new ItemKeys(keys, patch.items(), dest.items());
        List<String> used = values.used();
        ItemList merged = new ItemList(List.of());
        for (List<String> each : values.values()) {
            List<String> wanted = values.used(each);
            Node item = item(list, dest, patch, used, wanted, values.usedBy(used, wanted));
            if (item.isNull() || item instanceof MappingNode && item.entries().isEmpty()) {
                dest.set(Optional.empty(), used, wanted);
            } else {
                merged.set(Optional.of(item), used, wanted);
            }
        }
        if (!values.values().isEmpty()) {
            append(merged, dest, used);
        } else {
            dest.items().forEach(merged::add);
        }
        List<Node> items = merged.items();
        SequenceNode sequence = (SequenceNode) list;
        return NodeEdits.withItems(sequence, items);
    }

    private Node item(
            Node list, ItemList dest, ItemList patch, List<String> used, List<String> wanted, List<String> own) {
        Node absent = AbsentNode.of(list.location());
        List<String> ownValues = own.equals(used)
                ? wanted
                : own.stream().map(key -> wanted.get(used.indexOf(key))).toList();
        Node old = dest.find(own, ownValues).orElse(absent);
        Node change = patch.find(own, ownValues).orElse(absent);
        boolean anew =
                old.isNull() || old instanceof MappingNode && MergeDirective.of(change) == MergeDirective.REPLACE;
        Node item = merge.walk(old, change, keys.get(0).isEmpty() ? Optional.empty() : Optional.of(field));
        if (item instanceof MappingNode mapping && !mapping.entries().isEmpty()) {
            item = withKeys(mapping, used, wanted);
        }
        // An item that is like two others is merged twice. What it says of itself has then been heard.
        patch.replace(change, MergeDirective.without(change));
        if (item.isPresent()) {
            (anew ? patch : dest).replace(anew ? change : old, item);
        }
        return item;
    }

    private static Node withKeys(MappingNode item, List<String> used, List<String> wanted) {
        MappingNode complete = item;
        for (int i = 0; i < used.size(); i++) {
            if (!complete.get(used.get(i)).isPresent() && !wanted.get(i).isEmpty()) {
                complete = NodeEdits.with(complete, used.get(i), Scalars.text(wanted.get(i), item.location()));
            }
        }
        return complete;
    }

    /** Adds what was there before; an item that was merged is put where the patch has it. */
    private static void append(ItemList merged, ItemList dest, List<String> used) {
        for (Node item : dest.items()) {
            if (used.get(0).isEmpty()) {
                merged.set(Optional.of(item), used, List.of(item.text()));
                continue;
            }
            List<String> found = new ArrayList<>();
            for (String key : used) {
                Node value = item.get(key);
                if (value.isPresent()) {
                    found.add(value.text());
                } else {
                    merged.add(item);
                }
            }
            if (used.size() > 1) {
                merged.set(Optional.empty(), used, found);
            }
            merged.set(Optional.of(item), used, found);
        }
    }
}
