package dev.releaseaudit.k8s;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A table of cases whose expected results another implementation printed: rows of columns between tabs. */
public record PrintedTable(List<List<String>> rows) {

    /** Reads the table beside a test. */
    public static PrintedTable of(Class<?> test, String name) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
            return new PrintedTable(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the rows that we would print otherwise, each with what we would print. */
    public List<String> disagreements(UnaryOperator<List<String>> ours) {
        return rows.stream()
                .filter(row -> !ours.apply(row).equals(row))
                .map(row -> row + " but " + ours.apply(row))
                .collect(Collectors.toList());
    }
}
