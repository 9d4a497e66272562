package dev.releaseaudit.delivery;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Gives what other programs said about our own inputs: one JSON object a line. */
public final class Facts {

    private Facts() {}

    /** Returns the objects of a file beside a class. */
    public static Stream<Node> of(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).map(Facts::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the texts of a list. */
    public static List<String> texts(Node list) {
        return list.items().stream().map(Node::text).toList();
    }

    private static Node parse(String line) {
        return YamlFile.read(SourceFile.of("facts.json", line))
                .documents()
                .get(0)
                .root();
    }
}
