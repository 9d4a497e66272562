package dev.releaseaudit.k8s.mention;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the values of a resource that may refer to another one by its name. */
public final class Mentions {

    private final Manifest manifest;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(Manifest manifest) {
        this.manifest = manifest;
    }

    /** Returns those of a release. */
    public static Stream<Mention> in(Release release) {
        return release.manifests().stream().flatMap(Mentions::in);
    }

    private static Stream<Mention> in(Manifest manifest) {
        if (manifest.kind().equals("CustomResourceDefinition")) {
            return Stream.empty();
        }
        Mentions references = new Mentions(manifest);
        var place = manifest.is("", "ConfigMap") ? Mention.Place.SETTING : Mention.Place.FIELD;
        for (Entry entry : manifest.root().entries()) {
            if (!entry.name().equals("metadata")) {
                references.collect(place, entry.name(), "", entry.value());
            }
        }
        for (Entry entry : manifest.root().at("metadata.annotations").entries()) {
            for (String name : entry.value().text().split(",")) {
                String last = name.substring(name.lastIndexOf('/') + 1);
                references.add(Mention.Place.ANNOTATION, entry.name(), "", last, entry.value());
            }
        }
        return references.found.stream();
    }

    /** A {@code name} means what the key above it says, and the kind beside it; a {@code value} what the name beside it says. */
    private void collect(Mention.Place place, String key, String kind, Node value) {
        value.items().forEach(item -> collect(place, key, kind, item));
        String variable = value.get("name").text();
        for (Entry entry : value.entries()) {
            if (entry.name().equals("name")) {
                collect(place, key, value.get("kind").text(), entry.value());
            } else if (entry.name().equals("value") && !variable.isEmpty()) {
                collect(Mention.Place.SETTING, variable, "", entry.value());
            } else {
                collect(place, entry.name(), "", entry.value());
            }
        }
        if (!value.text().isEmpty()) {
            scalar(place, key, kind, value);
        }
    }

    private void scalar(Mention.Place place, String key, String kind, Node value) {
        String text = value.text();
        int option = text.startsWith("--") ? text.indexOf('=') : -1;
        if (option > 0) {
            add(Mention.Place.SETTING, text.substring(2, option), "", text.substring(option + 1), value);
        } else {
            add(place, key, kind, text, value);
        }
    }

    private void add(Mention.Place place, String key, String kind, String text, Node value) {
        found.add(new Mention(manifest, place, key, kind, text.strip(), value));
    }
}
