package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.source.Location;
import java.util.List;

/** Builds the content of a generated resource. */
final class GeneratedNode {

    private final Node entry;
    private final GeneratorOptions options;
    private final Location place;

    GeneratedNode(Node entry, GeneratorOptions options) {
        this.entry = entry;
        this.options = options;
        this.place = entry.location();
    }

    Node of(boolean secret, List<DataEntry> data) {
        MappingNode root = NodeEdits.empty(place);
        root = NodeEdits.with(root, "apiVersion", computed("v1"));
        root = NodeEdits.with(root, "kind", computed(secret ? "Secret" : "ConfigMap"));
        root = NodeEdits.with(root, "metadata", metadata());
        if (secret) {
            Node type = entry.get("type");
            root = NodeEdits.with(root, "type", type.text().isEmpty() ? computed("Opaque") : type);
            root = NodeEdits.with(root, "data", NodeEdits.empty(place));
        }
        for (DataEntry datum : data) {
            boolean binary = secret || datum.text().isEmpty();
            String field = secret || !binary ? "data" : "binaryData";
            MappingNode map = root.get(field) instanceof MappingNode known ? known : NodeEdits.empty(place);
            root = NodeEdits.with(
                    root, field, NodeEdits.with(map, datum.key(), binary ? encoded(datum) : written(datum)));
        }
        return options.isImmutable() ? NodeEdits.with(root, "immutable", options.immutable()) : root;
    }

    private Node metadata() {
        MappingNode metadata = NodeEdits.with(NodeEdits.empty(place), "name", entry.get("name"));
        if (!entry.get("namespace").text().isEmpty()) {
            metadata = NodeEdits.with(metadata, "namespace", entry.get("namespace"));
        }
        metadata = with(metadata, "labels", options.labels());
        return with(metadata, "annotations", options.annotations());
    }

    private MappingNode with(MappingNode metadata, String key, List<Entry> entries) {
        if (entries.isEmpty()) {
            return metadata;
        }
        MappingNode map = NodeEdits.empty(place);
        for (Entry each : entries) {
            map = map.with(each);
        }
        return NodeEdits.with(metadata, key, map);
    }

    private static Node written(DataEntry datum) {
        return Scalars.text(datum.text().orElse(""), datum.location());
    }

    private Node encoded(DataEntry datum) {
        return Scalars.text(datum.base64(), datum.location())
                .computedFrom(List.of(datum.location(), entry.get("name").location()));
    }

    /** What every such resource has is not written anywhere; the name of the entry is why it is there. */
    private Node computed(String text) {
        return Scalars.text(text, place).computedFrom(List.of(entry.get("name").location()));
    }
}
