package dev.releaseaudit.k8s.kustomize.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lines of a text resource that stands beside the renderer, without comments and blank lines. */
final class DataLines {

    private static final String FOLDER = "/dev/releaseaudit/k8s/kustomize/";

    private DataLines() {}

    static List<String> of(String name) {
        try (InputStream in = Objects.requireNonNull(DataLines.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
