package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Overlay;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the values of a target that may refer to a resource by its name: under a key that says so, or as the host of a URL. */
final class NamedReferences {

    private static final Map<String, String> WORDS = Map.of(
            "ConfigMap", "configmap",
            "Secret", "secret",
            "ServiceAccount", "serviceaccount",
            "PersistentVolumeClaim", "claimname",
            "Service", "servicename");

    /**
     * Is one value.
     *
     * @param owner the label of the resource that it is in
     * @param key the key that it stands under, behind the key of what that is in
     * @param value the value
     */
    record Reference(String owner, String key, Node value) {

        boolean isTo(String kind, String name) {
            String word = WORDS.getOrDefault(kind, "");
            String text = value.text().strip();
            boolean named = !word.isEmpty() && text.equals(name) && key.contains(word);
            return named || (kind.equals("Service") && isHost(text, name));
        }

        private static boolean isHost(String text, String name) {
            int scheme = text.indexOf("://");
            int start = scheme < 0 ? 0 : scheme + 3;
            int end = start + name.length();
            return text.startsWith(name, start)
                    && (scheme < 0
                            ? text.substring(end).matches(":\\d{1,5}(/\\S*)?")
                            : end == text.length() || ":/".indexOf(text.charAt(end)) >= 0);
        }
    }

    private NamedReferences() {}

    static Stream<Reference> in(Overlay overlay) {
        return overlay.manifests().stream()
                .filter(manifest -> !manifest.kind().equals("CustomResourceDefinition"))
                .flatMap(NamedReferences::in);
    }

    private static Stream<Reference> in(Manifest manifest) {
        List<Reference> found = new ArrayList<>();
        Deque<Reference> open = new ArrayDeque<>();
        open.add(new Reference(manifest.label(), "", manifest.root()));
        while (!open.isEmpty()) {
            Reference next = open.removeFirst();
            if (!next.value().text().isEmpty() && !next.value().text().contains("\n")) {
                found.add(next);
            }
            next.value().items().forEach(item -> open.addLast(new Reference(next.owner(), next.key(), item)));
            for (Entry entry : next.value().entries()) {
                if (next.value() != manifest.root() || !entry.name().equals("metadata")) {
                    open.addLast(new Reference(next.owner(), key(next.key(), entry.name()), entry.value()));
                }
            }
        }
        return found.stream();
    }

    /** A {@code name} means what the key above it says. */
    private static String key(String above, String name) {
        return name.equals("name") ? above : name.toLowerCase(Locale.ROOT);
    }
}
