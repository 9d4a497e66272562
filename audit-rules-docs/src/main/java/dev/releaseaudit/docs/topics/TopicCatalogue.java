package dev.releaseaudit.docs.topics;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topics that documents are graded by. They are data, which a configuration can extend. Immutable. */
public final class TopicCatalogue {

    private static final String RESOURCE = "topics.yaml";

    private final Map<String, Topic> topics;

    private TopicCatalogue(Map<String, Topic> topics) {
        this.topics = topics;
    }

    /** Returns the topics that come with the rules. */
    public static TopicCatalogue standard() {
        Map<String, Topic> topics = new LinkedHashMap<>();
        YamlFile file = YamlFile.read(
                SourceTree.of(Map.of(RESOURCE, text())).file(RESOURCE).orElseThrow());
        for (Node.Entry entry : file.documents().get(0).root().entries()) {
            topics.put(entry.name(), topic(entry.name(), entry.value()));
        }
        return new TopicCatalogue(topics);
    }

    /** Returns these topics with more words: for a known topic they are added, for a new one they make a topic that is never needed. */
    public TopicCatalogue with(Map<String, List<String>> words) {
        Map<String, Topic> more = new LinkedHashMap<>(topics);
        words.forEach((id, added) -> more.merge(
                id,
                new Topic(
                        id,
                        id.replace('-', ' '),
                        lower(added),
                        Topic.Need.NEVER,
                        Set.of(Evidence.Kind.values()),
                        Set.of()),
                (known, extra) -> new Topic(
                        known.id(),
                        known.title(),
                        Stream.concat(known.words().stream(), extra.words().stream())
                                .toList(),
                        known.needed(),
                        known.proof(),
                        known.kinds())));
        return new TopicCatalogue(more);
    }

    /** Returns the topics in their order. */
    public List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    private static Topic topic(String id, Node node) {
        return new Topic(
                id,
                node.get("title").text(),
                texts(node.get("words")),
                Topic.Need.valueOf(node.get("needed").text().toUpperCase(Locale.ROOT)),
                texts(node.get("proof")).stream()
                        .map(kind -> Evidence.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                Set.copyOf(texts(node.get("kinds"))));
    }

    private static List<String> texts(Node list) {
        return list.items().stream().map(Node::text).toList();
    }

    private static List<String> lower(List<String> words) {
        List<String> lower = new ArrayList<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(TopicCatalogue.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
