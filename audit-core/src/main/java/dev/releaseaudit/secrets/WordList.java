package dev.releaseaudit.secrets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lists of words that lie beside the classes: one entry a line, {@code #} before comments. */
final class WordList {

    private WordList() {}

    /** Returns the lines of a list. */
    static Set<String> words(String name) {
        return lines(name).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the lines of a table, whose cells are parted by tabs. */
    static List<List<String>> rows(String name) {
        return lines(name).map(line -> List.of(line.split("\t", -1))).toList();
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
