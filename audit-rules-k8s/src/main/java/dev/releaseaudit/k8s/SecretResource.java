package dev.releaseaudit.k8s;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Secret with the values that its manifest gives it. No text form of it shows a value.
 *
 * @param manifest the resource
 * @param values the entries of {@code data}, then those of {@code stringData}
 */
public record SecretResource(Manifest manifest, List<Value> values) implements ManifestPart {

    /** Copies the list. */
    public SecretResource {
        values = List.copyOf(values);
    }

    /**
     * A entry of a Secret.
     *
     * @param key the key
     * @param plain the value, decoded; what is not Base64 is taken as it is written
     * @param committed whether the file that sets it is under version control
     * @param location where it is set
     */
    public record Value(String key, String plain, boolean committed, Location location) implements Located {

        /** Returns the key and the place. */
        @Override
        public String toString() {
            return key + "=**** at " + location;
        }
    }

    /**
     * Returns the resource as a Secret; empty where it is none.
     *
     * @param tracked tells whether the file at a path is under version control
     */
    public static Optional<SecretResource> of(Manifest manifest, Predicate<String> tracked) {
        if (!manifest.is("", "Secret")) {
            return Optional.empty();
        }
        Stream<Value> encoded = manifest.root().get("data").entries().stream()
                .map(entry -> value(entry, decode(entry.value().text()), tracked));
        Stream<Value> plain = manifest.root().get("stringData").entries().stream()
                .map(entry -> value(entry, entry.value().text(), tracked));
        return Optional.of(
                new SecretResource(manifest, Stream.concat(encoded, plain).toList()));
    }

    private static Value value(Node.Entry entry, String plain, Predicate<String> tracked) {
        Location location = entry.value().location();
        return new Value(entry.name(), plain, tracked.test(location.path()), location);
    }

    /** Decodes what is Base64, and nothing that merely has letters of it, such as {@code {{ password }}}. */
    private static String decode(String text) {
        String base64 = text.lines().map(String::strip).collect(Collectors.joining());
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return text;
        }
    }
}
