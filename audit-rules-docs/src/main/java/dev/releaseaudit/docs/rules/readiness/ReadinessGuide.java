package dev.releaseaudit.docs.rules.readiness;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.topics.CoverageGrade;
import dev.releaseaudit.docs.topics.RepositoryFacts;
import dev.releaseaudit.docs.topics.TopicCatalogue;
import dev.releaseaudit.docs.topics.TopicCoverage;
import dev.releaseaudit.docs.topics.TopicGrader;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sums up which topics each production readiness guide covers.
 *
 * @param topics more words for topics, or topics of one's own, by id
 */
@About(id = "docs/readiness-guide", title = "A readiness guide says what production relies on", summary = true)
public record ReadinessGuide(Map<String, List<String>> topics) implements Rule<Project> {

    /** Creates the rule with the topics that come with it. */
    public ReadinessGuide() {
        this(Map.of());
    }

    @Override
    public Verdicts check(Project project) {
        RepositoryFacts facts = project.view(RepositoryFacts.VIEW);
        TopicGrader grader = new TopicGrader(TopicCatalogue.standard().with(topics), project);
        List<Document> guides = project.all(Document.class).stream()
                .filter(document -> document.kind() == DocumentKind.READINESS && document.isCurrent())
                .toList();
        if (guides.isEmpty() && facts.isDeployed()) {
            return violated(project, "The repository has no production readiness guide, by name or title")
                    .key("no guide")
                    .fix("Write a production readiness guide, such as docs/production-readiness.md");
        }
        return guides.stream().map(guide -> sum(guide, grader.grade(guide))).collect(Verdicts.toVerdicts());
    }

    private static Verdict sum(Document guide, List<TopicCoverage> coverage) {
        List<TopicCoverage> specified = coverage.stream()
                .filter(c -> c.grade().compareTo(CoverageGrade.SPECIFIED) >= 0)
                .toList();
        if (specified.isEmpty()) {
            return violated(guide, "%s names nothing that can be checked", guide.label())
                    .key(guide.path())
                    .fix("Say what production relies on, with numbers, settings and commands");
        }
        long confirmed = specified.stream()
                .filter(c -> c.grade() == CoverageGrade.CORROBORATED)
                .count();
        Verdict verdict = satisfied(
                        specified.get(0),
                        "%s covers %s (%d of %d confirmed by the repository)%s",
                        guide.label(),
                        titles(specified),
                        confirmed,
                        specified.size(),
                        rest(coverage))
                .key(guide.path());
        for (TopicCoverage each : specified) {
            verdict = verdict.see(
                    each,
                    each.topic().title()
                            + each.anchor()
                                    .map(anchor -> ": " + shortened(anchor.text()))
                                    .orElse(""));
        }
        for (TopicCoverage each : coverage) {
            verdict = each.grade() == CoverageGrade.HEADED ? verdict.see(each, each.raise()) : verdict;
        }
        return verdict;
    }

    private static String rest(List<TopicCoverage> coverage) {
        String described = titles(of(CoverageGrade.HEADED, coverage));
        String mentioned = titles(of(CoverageGrade.MENTIONED, coverage));
        return (described.isEmpty() ? "" : "; described without anything to check: " + described)
                + (mentioned.isEmpty() ? "" : "; only mentioned: " + mentioned);
    }

    private static List<TopicCoverage> of(CoverageGrade grade, List<TopicCoverage> coverage) {
        return coverage.stream().filter(each -> each.grade() == grade).toList();
    }

    private static String titles(List<TopicCoverage> coverage) {
        return coverage.stream().map(c -> c.topic().title()).collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
