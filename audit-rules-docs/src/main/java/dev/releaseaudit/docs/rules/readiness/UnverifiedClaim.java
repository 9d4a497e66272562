package dev.releaseaudit.docs.rules.readiness;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.docs.language.Modality;
import dev.releaseaudit.docs.language.SectionText;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.docs.paths.PathIndex;
import dev.releaseaudit.docs.topics.ArtifactClaim;
import dev.releaseaudit.docs.topics.EvidenceFinder;
import dev.releaseaudit.docs.topics.RepositoryFacts;
import dev.releaseaudit.docs.topics.TopicCatalogue;
import dev.releaseaudit.docs.topics.TopicMatcher;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Set;
import java.util.stream.Stream;

/** Judges whether the repository shows what readiness guides promise; what it cannot show is for a person to verify. */
@About(id = "docs/unverified-claim", title = "What documents promise can be seen in the repository")
public final class UnverifiedClaim implements JoinRule<Document> {

    private static final Set<String> PROMISES = Vocabulary.words("promise");
    private static final TopicMatcher WORDS =
            new TopicMatcher(TopicCatalogue.standard().topics());

    @Override
    public Verdicts check(Document document, Project project) {
        if (document.kind() != DocumentKind.READINESS || !document.isCurrent()) {
            return Verdicts.none();
        }
        EvidenceFinder finder = new EvidenceFinder(document, project);
        return document.page()
                .root()
                .walk()
                .filter(section -> section.heading().level() > 1)
                .flatMap(section -> claims(section, document, project, finder))
                .collect(Verdicts.toVerdicts());
    }

    private static Stream<Verdict> claims(Section section, Document guide, Project project, EvidenceFinder finder) {
        boolean topical = !WORDS.in(section.heading().text()).isEmpty();
        return section.body().stream()
                .flatMap(block -> block instanceof Prose prose ? Sentence.of(prose).stream() : Stream.of())
                .filter(sentence -> Modality.of(sentence) == Modality.CLAIM && !SectionText.isToBeDone(sentence.text()))
                .flatMap(sentence -> Stream.concat(
                        visible(sentence, guide, project),
                        topical ? invisible(sentence, section, guide, finder) : Stream.of()));
    }

    private static Stream<Verdict> visible(Sentence sentence, Document guide, Project project) {
        RepositoryFacts facts = project.view(RepositoryFacts.VIEW);
        return ArtifactClaim.in(sentence.text())
                .filter(promise -> promise.wouldShow(facts))
                .map(promise -> promise.kept(project.view(PathIndex.VIEW), facts)
                        .map(kept -> satisfied(
                                        sentence,
                                        "%s speaks of %s, and the repository has it",
                                        guide.label(),
                                        promise.name())
                                .key(promise.name())
                                .see(() -> kept, promise.name()))
                        .orElseGet(() -> violated(
                                        sentence,
                                        "%s speaks of %s; the repository has none",
                                        guide.label(),
                                        promise.name())
                                .key(promise.name())
                                .fix("Add the " + promise.name() + ", or correct " + guide.path())));
    }

    private static Stream<Verdict> invisible(
            Sentence sentence, Section section, Document guide, EvidenceFinder finder) {
        boolean shown = finder.in(sentence).stream()
                .anyMatch(anchor -> anchor.artifact().isPresent());
        return shown || !promises(sentence)
                ? Stream.of()
                : Stream.of(unknown(
                                sentence,
                                "%s says under %s: \"%s\"; nothing in the repository shows it",
                                guide.label(),
                                section.label(),
                                shortened(sentence.text()))
                        .key(shortened(sentence.text())));
    }

    private static boolean promises(Sentence sentence) {
        boolean leadsIn = sentence.text().endsWith(":");
        return !leadsIn && sentence.prose().codes().isEmpty() && sentence.has(PROMISES);
    }

    private static String shortened(String text) {
        String words = text.replaceAll("[.;:]$", "");
        return words.length() <= 160 ? words : words.substring(0, 157) + "...";
    }
}
