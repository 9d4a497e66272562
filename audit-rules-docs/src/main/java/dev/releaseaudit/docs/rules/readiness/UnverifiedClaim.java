package dev.releaseaudit.docs.rules.readiness;

import static dev.releaseaudit.rule.Verdict.unknown;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.topics.Anchor;
import dev.releaseaudit.docs.topics.AnchorFinder;
import dev.releaseaudit.docs.topics.Knowledge;
import dev.releaseaudit.docs.topics.Mood;
import dev.releaseaudit.docs.topics.SectionBody;
import dev.releaseaudit.docs.topics.Topic;
import dev.releaseaudit.docs.topics.TopicCatalogue;
import dev.releaseaudit.docs.topics.TopicWords;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists what readiness guides promise and nothing in the repository shows, for a person to verify. */
@About(
        id = "docs/unverified-claim",
        title = "What documents promise can be seen in the repository",
        theme = "operations")
public final class UnverifiedClaim implements Rule<Project> {

    private static final Set<String> PROMISES = Set.of(
            "must",
            "required",
            "guarantee",
            "guaranteed",
            "rehearsed",
            "tested",
            "rotated",
            "rpo",
            "rto",
            "slo",
            "sla",
            "objective",
            "quarter",
            "quarterly",
            "monthly",
            "weekly",
            "daily",
            "within",
            "encrypted",
            "monitored",
            "approved",
            "reviewed",
            "verified");
    private static final TopicWords WORDS =
            new TopicWords(TopicCatalogue.standard().topics());

    @Override
    public Verdicts check(Project project) {
        Knowledge knowledge = Knowledge.of(project);
        return OperationalDocuments.of(project, DocumentKind.READINESS).stream()
                .flatMap(guide -> guide.page()
                        .root()
                        .walk()
                        .filter(section -> section.heading().level() > 1)
                        .flatMap(section -> claims(section, guide, knowledge)))
                .collect(Verdicts.toVerdicts());
    }

    private static Stream<Verdict> claims(Section section, Document guide, Knowledge knowledge) {
        AnchorFinder finder = new AnchorFinder(guide, knowledge);
        List<Topic> topics = List.copyOf(WORDS.in(section.heading().text()));
        return section.body().stream()
                .flatMap(block -> block instanceof Prose prose ? Sentence.of(prose).stream() : Stream.of())
                .filter(sentence -> !topics.isEmpty() && promises(sentence) && !SectionBody.isToBeDone(sentence.text()))
                .filter(sentence ->
                        finder.in(sentence).stream().map(Anchor::artifact).noneMatch(proof -> proof.isPresent()))
                .map(sentence -> unknown(
                        sentence,
                        "%s: %s says \"%s\"; nothing in the repository shows it",
                        section.label(),
                        guide.label(),
                        shortened(sentence.text())));
    }

    private static boolean promises(Sentence sentence) {
        return sentence.prose().codes().isEmpty() && sentence.has(PROMISES) && Mood.of(sentence) == Mood.CLAIM;
    }

    private static String shortened(String text) {
        String words = text.replaceAll("[.;:]$", "");
        return words.length() <= 160 ? words : words.substring(0, 157) + "...";
    }
}
