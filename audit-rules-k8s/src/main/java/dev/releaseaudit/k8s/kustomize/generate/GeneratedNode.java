package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.k8s.kustomize.tree.Maps;
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

    Node of(boolean secret, List<Datum> data) {
        MappingNode root = Maps.empty(place);
        root = Maps.with(root, "apiVersion", computed("v1"));
        root = Maps.with(root, "kind", computed(secret ? "Secret" : "ConfigMap"));
        root = Maps.with(root, "metadata", metadata());
        if (secret) {
            Node type = entry.get("type");
            root = Maps.with(root, "type", type.text().isEmpty() ? computed("Opaque") : type);
            root = Maps.with(root, "data", Maps.empty(place));
        }
        for (Datum datum : data) {
            boolean binary = secret || datum.text().isEmpty();
            String field = secret || !binary ? "data" : "binaryData";
            MappingNode map = root.get(field) instanceof MappingNode known ? known : Maps.empty(place);
            root = Maps.with(root, field, Maps.with(map, datum.key(), binary ? encoded(datum) : written(datum)));
        }
        return options.isImmutable() ? Maps.with(root, "immutable", options.immutable()) : root;
    }

    private Node metadata() {
        MappingNode metadata = Maps.with(Maps.empty(place), "name", entry.get("name"));
        if (!entry.get("namespace").text().isEmpty()) {
            metadata = Maps.with(metadata, "namespace", entry.get("namespace"));
        }
        metadata = with(metadata, "labels", options.labels());
        return with(metadata, "annotations", options.annotations());
    }

    private MappingNode with(MappingNode metadata, String key, List<Entry> entries) {
        if (entries.isEmpty()) {
            return metadata;
        }
        MappingNode map = Maps.empty(place);
        for (Entry each : entries) {
            map = map.with(each);
        }
        return Maps.with(metadata, key, map);
    }

    private static Node written(Datum datum) {
        return Scalars.text(datum.text().orElse(""), datum.location());
    }

    private Node encoded(Datum datum) {
        return Scalars.text(datum.base64(), datum.location())
                .computedFrom(List.of(datum.location(), entry.get("name").location()));
    }

    /** What every such resource has is not written anywhere; the name of the entry is why it is there. */
    private Node computed(String text) {
        return Scalars.text(text, place).computedFrom(List.of(entry.get("name").location()));
    }
}
