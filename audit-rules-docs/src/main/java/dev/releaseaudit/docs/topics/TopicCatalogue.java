package dev.releaseaudit.docs.topics;

import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topics that documents are graded by. They are data, which a configuration can extend. Immutable. */
public final class TopicCatalogue {

    private final Map<String, Topic> topics;

    private TopicCatalogue(Map<String, Topic> topics) {
        this.topics = topics;
    }

    /** Returns the topics that come with the rules. */
    public static TopicCatalogue standard() {
        return of("topics.yaml");
    }

    /** Returns the topics that notes about a deployment are asked for. */
    public static TopicCatalogue ofDeployments() {
        return of("deployment-topics.yaml");
    }

    private static TopicCatalogue of(String resource) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Node.Entry entry :
                Vocabulary.resource(TopicCatalogue.class, resource).entries()) {
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
                Vocabulary.texts(node.get("words")),
                Topic.Need.valueOf(node.get("needed").text().toUpperCase(Locale.ROOT)),
                Vocabulary.texts(node.get("proof")).stream()
                        .map(kind -> Evidence.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                Set.copyOf(Vocabulary.texts(node.get("kinds"))));
    }

    private static List<String> lower(List<String> words) {
        List<String> lower = new ArrayList<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower;
    }
}
