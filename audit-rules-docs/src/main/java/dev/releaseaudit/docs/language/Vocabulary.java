package dev.releaseaudit.docs.language;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The words and phrases by which documents are understood: data, in {@code vocabulary.yaml}. */
public final class Vocabulary {

    private static final Node LISTS = resource(Vocabulary.class, "vocabulary.yaml");

    private Vocabulary() {}

    /**
     * Returns a list as whole words.
     *
     * @throws IllegalArgumentException where there is no such list
     */
    public static Set<String> words(String list) {
        return Set.copyOf(phrases(list));
    }

    /**
     * Returns a list as parts of a text, in its order.
     *
     * @throws IllegalArgumentException where there is no such list
     */
    public static List<String> phrases(String list) {
        Node node = LISTS.get(list);
        if (node.items().isEmpty()) {
            throw new IllegalArgumentException("no list of words is called '" + list + "'");
        }
        return texts(node);
    }

    /** Returns the texts of a list. */
    public static List<String> texts(Node list) {
        return list.items().stream().map(Node::text).toList();
    }

    /** Returns the content of a YAML file that stands beside a class. */
    public static Node resource(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.read(SourceFile.of(name, text)).documents().get(0).root();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
