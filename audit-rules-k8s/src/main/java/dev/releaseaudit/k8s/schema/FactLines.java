package dev.releaseaudit.k8s.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lines of a text resource of this package, without comments. */
final class FactLines {

    private FactLines() {}

    static List<String> of(String name) {
        return text(name).lines().filter(line -> !line.startsWith("#")).toList();
    }

    /** Returns the whole text, comments too; there are only characters of ASCII in it. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(FactLines.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
