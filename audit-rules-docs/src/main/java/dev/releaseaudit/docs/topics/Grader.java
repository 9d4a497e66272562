package dev.releaseaudit.docs.topics;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.source.Location;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Grades what one document says about each topic. Headings count most; a word in passing counts least; what is planned counts nothing. */
public final class Grader {

    private final TopicCatalogue catalogue;
    private final TopicWords words;
    private final Knowledge knowledge;

    /** Grades by these topics, against what a repository has. */
    public Grader(TopicCatalogue catalogue, Knowledge knowledge) {
        this.catalogue = catalogue;
        this.words = new TopicWords(catalogue.topics());
        this.knowledge = knowledge;
    }

    /** Returns the best that the document says about each topic, in the order of the catalogue. */
    public List<Coverage> grade(Document document) {
        Map<String, Coverage> best = new LinkedHashMap<>();
        AnchorFinder anchors = new AnchorFinder(document, knowledge);
        document.page()
                .root()
                .walk()
                .filter(section -> section.heading().level() > 0)
                .flatMap(section -> section(section, anchors))
                .forEach(coverage -> keep(coverage, best));
        document.page().prose().stream()
                .filter(prose -> !prose.isLinks()
                        && prose.role() != Prose.Role.HEADING
                        && prose.role() != Prose.Role.CELL
                        && prose.role() != Prose.Role.TASK)
                .flatMap(this::mentions)
                .forEach(coverage -> keep(coverage, best));
        return catalogue.topics().stream()
                .flatMap(topic -> Optional.ofNullable(best.get(topic.id())).stream())
                .toList();
    }

    /** Returns the best of several documents, topic by topic. */
    public List<Coverage> best(Collection<Document> documents) {
        Map<String, Coverage> best = new LinkedHashMap<>();
        documents.forEach(document -> grade(document).forEach(coverage -> keep(coverage, best)));
        return catalogue.topics().stream()
                .flatMap(topic -> Optional.ofNullable(best.get(topic.id())).stream())
                .toList();
    }

    private static void keep(Coverage coverage, Map<String, Coverage> best) {
        best.merge(coverage.topic().id(), coverage, (one, two) -> two.grade().compareTo(one.grade()) > 0 ? two : one);
    }

    private Stream<Coverage> section(Section section, AnchorFinder finder) {
        var topics = words.in(section.heading().text());
        if (topics.isEmpty() || isDisclaimed(section.heading().text()) || SectionBody.isUnwritten(section)) {
            return Stream.of();
        }
        List<Anchor> anchors = finder.in(section);
        boolean claims = SectionBody.prose(section)
                .flatMap(prose -> Sentence.of(prose).stream())
                .anyMatch(sentence -> Mood.of(sentence) == Mood.CLAIM);
        if (anchors.isEmpty() && (SectionBody.isThin(section) || !claims)) {
            return Stream.of();
        }
        return topics.stream().map(topic -> coverage(topic, anchors, section));
    }

    private Coverage coverage(Topic topic, List<Anchor> anchors, Section section) {
        Location at = section.location();
        if (anchors.isEmpty()) {
            return new Coverage(topic, Grade.HEADED, Optional.empty(), Optional.empty(), at);
        }
        Optional<Anchor> proven = anchors.stream()
                .filter(anchor -> anchor.artifact().isPresent() && topic.proof().contains(anchor.kind()))
                .min(Comparator.comparing(Anchor::kind));
        Optional<Location> proof = proven.flatMap(Anchor::artifact).or(() -> knowledge.kind(topic.kinds()));
        Grade grade = proof.isPresent() ? Grade.CORROBORATED : Grade.SPECIFIED;
        return new Coverage(topic, grade, proven.or(() -> anchors.stream().findFirst()), proof, at);
    }

    private Stream<Coverage> mentions(Prose prose) {
        return Sentence.of(prose).stream()
                .filter(sentence -> Mood.of(sentence) != Mood.ABSENCE)
                .flatMap(sentence -> words.in(sentence.text()).stream()
                        .map(topic -> new Coverage(
                                topic, Grade.MENTIONED, Optional.empty(), Optional.empty(), sentence.location())));
    }

    private static boolean isDisclaimed(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        return Stream.of(
                        "future",
                        "planned",
                        "todo",
                        "tbd",
                        "not yet",
                        "out of scope",
                        "missing",
                        "roadmap",
                        "open questions",
                        "non-goals")
                .anyMatch(lower::contains);
    }
}
