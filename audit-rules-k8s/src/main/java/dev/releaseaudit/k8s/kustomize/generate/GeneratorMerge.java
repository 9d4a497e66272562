package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Behavior;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lets a generated resource take the place of one that is there. */
final class GeneratorMerge {

    private GeneratorMerge() {}

    static Resource of(Resource old, Resource fresh) {
        Behavior behavior = fresh.marks().behavior();
        Node root = metadata(old.root(), fresh.root());
        if (behavior == Behavior.MERGE) {
            Node oldData =
                    old.id().kind().equals("Secret") && old.id().apiVersion().equals("v1")
                            ? encoded(old.root())
                            : old.root().get("data");
            root = merged(root, "data", oldData);
            root = merged(root, "binaryData", old.root().get("binaryData"));
        }
        return fresh.inPlaceOf(old)
                .withRoot(((MappingNode) root).overriding(old.root()))
                .withMarks(old.marks().takenOverBy(fresh.marks()));
    }

    /** Keeps name and namespace, and the labels and annotations that the new one does not set. */
    private static Node metadata(Node old, Node fresh) {
        Node root = fresh;
        Node metadata = old.get("metadata");
        for (String key : List.of("labels", "annotations")) {
            Node merged = overlaid(metadata.get(key), fresh.get("metadata").get(key));
            if (!merged.entries().isEmpty()) {
                root = NodeEdits.withMetadata(root, key, merged);
            }
        }
        root = NodeEdits.withMetadata(root, "name", metadata.get("name"));
        Node namespace = metadata.get("namespace");
        return namespace.isNull() || namespace.text().isEmpty()
                ? NodeEdits.withoutMetadata(root, "namespace")
                : NodeEdits.withMetadata(root, "namespace", namespace);
    }

    private static Node merged(Node root, String key, Node old) {
        Node merged = overlaid(old, root.get(key));
        MappingNode mapping = (MappingNode) root;
        return merged.entries().isEmpty() ? NodeEdits.without(mapping, key) : NodeEdits.with(mapping, key, merged);
    }

    /** Returns all entries as texts; where both have a key, the new value. */
    private static Node overlaid(Node old, Node fresh) {
        MappingNode merged = old instanceof MappingNode mapping ? mapping : NodeEdits.empty(fresh.location());
        for (Entry entry : merged.entries()) {
            Node value = entry.value();
            String text = value.isNull() ? "" : value.text();
            Node written = Scalars.isText(value) ? value : Scalars.text(text, value.location());
            merged = NodeEdits.with(merged, entry.name(), written);
        }
        for (Entry entry : fresh.entries()) {
            Node replaced = merged.get(entry.name());
            Node value = replaced.isPresent() ? entry.value().overriding(replaced) : entry.value();
            merged = merged.with(new Entry(entry.key(), value));
        }
        return merged;
    }

    /** Returns the data of a Secret, what is written as text encoded as the rest. */
    private static Node encoded(Node secret) {
        Node texts = secret.get("stringData");
        MappingNode data = secret.get("data") instanceof MappingNode known ? known : NodeEdits.empty(secret.location());
        for (Entry entry : texts.entries()) {
            if (entry.value() instanceof MappingNode || !entry.value().items().isEmpty()) {
                throw new Refusal(
                        Problem.Kind.GENERATOR_CONFLICT, entry.value(), "A value of stringData must be a text");
            }
            String text = entry.value().isNull() ? "" : entry.value().text();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            DataEntry datum = new DataEntry(entry.name(), bytes, entry.value().location());
            Node value = Scalars.text(datum.base64(), datum.location())
                    .computedFrom(List.of(datum.location(), entry.location()));
            data = data.with(new Entry(entry.key(), value));
        }
        return data;
    }
}
