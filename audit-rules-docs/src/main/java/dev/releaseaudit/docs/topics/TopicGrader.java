package dev.releaseaudit.docs.topics;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.docs.language.Modality;
import dev.releaseaudit.docs.language.SectionText;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.rule.Project;
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
public final class TopicGrader {

    private static final List<String> DISCLAIMERS = Vocabulary.phrases("disclaimed heading");

    private final TopicCatalogue catalogue;
    private final TopicMatcher words;
    private final Project project;
    private final RepositoryFacts facts;

    /** Grades by these topics, against what a repository has. */
    public TopicGrader(TopicCatalogue catalogue, Project project) {
        this.catalogue = catalogue;
        this.words = new TopicMatcher(catalogue.topics());
        this.project = project;
        this.facts = project.view(RepositoryFacts.VIEW);
    }

    /** Returns the best that the document says about each topic, in the order of the catalogue. */
    public List<TopicCoverage> grade(Document document) {
        Map<String, TopicCoverage> best = new LinkedHashMap<>();
        EvidenceFinder anchors = new EvidenceFinder(document, project);
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
    public List<TopicCoverage> best(Collection<Document> documents) {
        Map<String, TopicCoverage> best = new LinkedHashMap<>();
        documents.forEach(document -> grade(document).forEach(coverage -> keep(coverage, best)));
        return catalogue.topics().stream()
                .flatMap(topic -> Optional.ofNullable(best.get(topic.id())).stream())
                .toList();
    }

    private static void keep(TopicCoverage coverage, Map<String, TopicCoverage> best) {
        best.merge(coverage.topic().id(), coverage, (one, two) -> two.grade().compareTo(one.grade()) > 0 ? two : one);
    }

    private Stream<TopicCoverage> section(Section section, EvidenceFinder finder) {
        var topics = words.in(section.heading().text());
        if (topics.isEmpty() || isDisclaimed(section.heading().text()) || SectionText.isUnwritten(section)) {
            return Stream.of();
        }
        List<Evidence> anchors = finder.in(section);
        boolean claims = SectionText.prose(section)
                .flatMap(prose -> Sentence.of(prose).stream())
                .anyMatch(sentence -> Modality.of(sentence) == Modality.CLAIM);
        if (anchors.isEmpty() && (SectionText.isThin(section) || !claims)) {
            return Stream.of();
        }
        return topics.stream().map(topic -> coverage(topic, anchors, section));
    }

    private TopicCoverage coverage(Topic topic, List<Evidence> anchors, Section section) {
        Location at = section.location();
        if (anchors.isEmpty()) {
            return new TopicCoverage(topic, CoverageGrade.HEADED, Optional.empty(), Optional.empty(), at);
        }
        Optional<Evidence> proven = anchors.stream()
                .filter(anchor -> anchor.artifact().isPresent() && topic.proof().contains(anchor.kind()))
                .min(Comparator.comparing(Evidence::kind));
        Optional<Location> proof = proven.flatMap(Evidence::artifact).or(() -> facts.kind(topic.kinds()));
        CoverageGrade grade = proof.isPresent() ? CoverageGrade.CORROBORATED : CoverageGrade.SPECIFIED;
        return new TopicCoverage(topic, grade, proven.or(() -> anchors.stream().findFirst()), proof, at);
    }

    private Stream<TopicCoverage> mentions(Prose prose) {
        return Sentence.of(prose).stream()
                .filter(sentence -> Modality.of(sentence) != Modality.ABSENCE)
                .flatMap(sentence -> words.in(sentence.text()).stream()
                        .map(topic -> new TopicCoverage(
                                topic,
                                CoverageGrade.MENTIONED,
                                Optional.empty(),
                                Optional.empty(),
                                sentence.location())));
    }

    private static boolean isDisclaimed(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        return DISCLAIMERS.stream().anyMatch(lower::contains);
    }
}
