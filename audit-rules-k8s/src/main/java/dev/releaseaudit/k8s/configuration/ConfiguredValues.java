package dev.releaseaudit.k8s.configuration;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Finds the values of a manifest that somebody chooses for an environment, each with the key that it stands under. */
public final class ConfiguredValues {

    /** Fields that name or select things of the cluster; a word such as {@code todo} is a fine name. */
    private static final Set<String> NAMING = Set.of(
            "apiVersion",
            "description",
            "image",
            "kind",
            "labels",
            "matchLabels",
            "name",
            "namespace",
            "ownerReferences",
            "selector",
            "serviceName");

    /**
     * A value with its key.
     *
     * @param key the key that it stands under
     * @param value the value
     */
    public record Keyed(String key, Node value) {}

    private ConfiguredValues() {}

    /** Returns those of a manifest. */
    public static List<Keyed> of(Manifest manifest) {
        List<Keyed> found = new ArrayList<>();
        Deque<Keyed> open = new ArrayDeque<>();
        open.add(new Keyed("", manifest.root()));
        while (!open.isEmpty()) {
            Keyed next = open.removeFirst();
            Node value = next.value();
            if (!value.text().isEmpty()) {
                found.add(next);
            }
            value.items().forEach(item -> open.addLast(new Keyed(next.key(), item)));
            for (Entry entry : value.entries()) {
                if (!NAMING.contains(entry.name()) && !isEncoded(manifest, value, entry)) {
                    open.addLast(new Keyed(keyOf(value, entry), entry.value()));
                }
            }
        }
        return found;
    }

    /** Returns the name beside a {@code value}, as in the list of a container's variables, else the key itself. */
    private static String keyOf(Node mapping, Entry entry) {
        String name = mapping.get("name").text();
        return entry.name().equals("value") && !name.isEmpty() ? name : entry.name();
    }

    private static boolean isEncoded(Manifest manifest, Node mapping, Entry entry) {
        return manifest.is("", "Secret")
                && mapping == manifest.root()
                && entry.name().equals("data");
    }
}
