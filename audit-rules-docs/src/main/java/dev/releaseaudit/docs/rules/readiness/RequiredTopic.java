package dev.releaseaudit.docs.rules.readiness;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.topics.OperationalDocuments;
import dev.releaseaudit.docs.topics.RepositoryFacts;
import dev.releaseaudit.docs.topics.Topic;
import dev.releaseaudit.docs.topics.TopicCatalogue;
import dev.releaseaudit.docs.topics.TopicCoverage;
import dev.releaseaudit.docs.topics.TopicGrader;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges whether every topic that a repository of this kind needs is covered by some operational document.
 *
 * @param topics more words for topics, by id
 */
@About(id = "docs/required-topic", title = "Every topic that production needs is specified")
public record RequiredTopic(Map<String, List<String>> topics) implements Rule<Project> {

    /** Creates the rule with the topics that come with it. */
    public RequiredTopic() {
        this(Map.of());
    }

    @Override
    public Verdicts check(Project project) {
        List<Document> guides = OperationalDocuments.of(project, DocumentKind.READINESS);
        if (guides.isEmpty()) {
            return Verdicts.none();
        }
        RepositoryFacts facts = project.view(RepositoryFacts.VIEW);
        TopicCatalogue catalogue = TopicCatalogue.standard().with(topics);
        List<TopicCoverage> best = new TopicGrader(catalogue, project).best(OperationalDocuments.of(project));
        return catalogue.topics().stream()
                .filter(facts::needs)
                .map(topic -> judge(
                        topic,
                        best.stream().filter(c -> c.topic().equals(topic)).findFirst(),
                        guides.get(0)))
                .collect(Verdicts.toVerdicts());
    }

    private static Verdict judge(Topic topic, Optional<TopicCoverage> coverage, Located guide) {
        if (coverage.isEmpty()) {
            return violated(
                            guide,
                            "%s does not cover %s, nor does any other operational document",
                            guide.location().path(),
                            topic.title())
                    .key(topic.id())
                    .fix("Say how production handles " + topic.title());
        }
        TopicCoverage best = coverage.get();
        return switch (best.grade()) {
            case CORROBORATED, SPECIFIED ->
                satisfied(
                                best,
                                "%s covers %s: %s",
                                best.location().path(),
                                topic.title(),
                                best.anchor().map(anchor -> anchor.text()).orElse("specified"))
                        .key(topic.id());
            case HEADED ->
                violated(
                                best,
                                "%s describes %s, but names nothing that can be checked",
                                best.location().path(),
                                topic.title())
                        .key(topic.id())
                        .severity(Severity.INFO)
                        .fix(best.raise());
            case MENTIONED ->
                violated(best, "%s only mentions %s", best.location().path(), topic.title())
                        .key(topic.id())
                        .fix(best.raise());
        };
    }
}
