package dev.releaseaudit.docs.rules.readiness;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.topics.TopicCatalogue;
import dev.releaseaudit.docs.topics.TopicGrader;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the grades of the example's guide to what a person gave after reading it. */
class ShopGradesTest {

    @About(id = "test/grades", title = "Topics have grades", theme = "operations")
    static final class Grades implements Rule<Project> {

        @Override
        public Verdicts check(Project project) {
            TopicGrader grader = new TopicGrader(TopicCatalogue.standard(), project);
            return project.all(Document.class).stream()
                    .filter(document -> document.kind() == DocumentKind.READINESS)
                    .flatMap(guide -> grader.grade(guide).stream())
                    .map(coverage -> satisfied(
                            coverage,
                            "%s %s",
                            coverage.topic().id(),
                            coverage.grade().name()))
                    .collect(Verdicts.toVerdicts());
        }
    }

    @Test
    void the_guide_of_the_example_is_graded_as_a_person_grades_it() {
        assertThat(Auditor.builder()
                        .rule(new Grades())
                        .only("test/*")
                        .build()
                        .audit(Path.of("../examples/shop"))
                        .satisfied())
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "secrets CORROBORATED",
                        "hardening CORROBORATED",
                        "tls CORROBORATED",
                        "observability CORROBORATED",
                        "health CORROBORATED",
                        "rollback CORROBORATED",
                        "backup CORROBORATED",
                        "migrations CORROBORATED",
                        "jobs CORROBORATED",
                        "testing CORROBORATED",
                        "scaling CORROBORATED",
                        "availability CORROBORATED",
                        "alerts SPECIFIED",
                        "retention SPECIFIED",
                        "oncall HEADED",
                        "dependencies HEADED",
                        "supply-chain MENTIONED",
                        "cost MENTIONED");
    }
}
