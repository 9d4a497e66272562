package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the values of a resource that may refer to another one by its name. */
final class NamedReferences {

    private final Manifest manifest;
    private final List<NamedReference> found = new ArrayList<>();

    private NamedReferences(Manifest manifest) {
        this.manifest = manifest;
    }

    static Stream<NamedReference> in(Manifest manifest) {
        if (manifest.kind().equals("CustomResourceDefinition")) {
            return Stream.empty();
        }
        NamedReferences references = new NamedReferences(manifest);
        var place = manifest.is("", "ConfigMap") ? NamedReference.Place.SETTING : NamedReference.Place.FIELD;
        for (Entry entry : manifest.root().entries()) {
            if (!entry.name().equals("metadata")) {
                references.collect(place, entry.name(), "", entry.value());
            }
        }
        for (Entry entry : manifest.root().at("metadata.annotations").entries()) {
            for (String name : entry.value().text().split(",")) {
                String last = name.substring(name.lastIndexOf('/') + 1);
                references.add(NamedReference.Place.ANNOTATION, entry.name(), "", last, entry.value());
            }
        }
        return references.found.stream();
    }

    /** A {@code name} means what the key above it says, and the kind beside it; a {@code value} what the name beside it says. */
    private void collect(NamedReference.Place place, String key, String kind, Node value) {
        value.items().forEach(item -> collect(place, key, kind, item));
        String variable = value.get("name").text();
        for (Entry entry : value.entries()) {
            if (entry.name().equals("name")) {
                collect(place, key, value.get("kind").text(), entry.value());
            } else if (entry.name().equals("value") && !variable.isEmpty()) {
                collect(NamedReference.Place.SETTING, variable, "", entry.value());
            } else {
                collect(place, entry.name(), "", entry.value());
            }
        }
        if (!value.text().isEmpty()) {
            scalar(place, key, kind, value);
        }
    }

    private void scalar(NamedReference.Place place, String key, String kind, Node value) {
        String text = value.text();
        int option = text.startsWith("--") ? text.indexOf('=') : -1;
        if (option > 0) {
            add(NamedReference.Place.SETTING, text.substring(2, option), "", text.substring(option + 1), value);
        } else {
            add(place, key, kind, text, value);
        }
    }

    private void add(NamedReference.Place place, String key, String kind, String text, Node value) {
        found.add(new NamedReference(manifest, place, key, kind, text.strip(), value));
    }
}
