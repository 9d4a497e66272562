package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.facts.CiStep;
import dev.releaseaudit.facts.CoverageGate;
import dev.releaseaudit.facts.Script;
import dev.releaseaudit.facts.ToolVersion;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.SourceTreeBuilder;
import dev.releaseaudit.source.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads one build file among others that are empty, and tells what it gives. */
final class BuildFileTester {

    @About(id = "test/pipeline", title = "Build files give", theme = "operations")
    static final class Given implements Rule<Project> {

        @Override
        public Verdicts check(Project project) {
            return Stream.of(Script.class, CiStep.class, CoverageGate.class, ToolVersion.class)
                    .flatMap(type -> project.all(type).stream())
                    .map(subject -> Verdict.satisfied(subject, "%s", shown(subject)))
                    .collect(Verdicts.toVerdicts());
        }
    }

    private BuildFileTester() {}

    static List<Finding> read(String path, String text, String... others) {
        SourceTreeBuilder tree = SourceTree.builder().file(path, text);
        for (String other : others) {
            tree.file(other, "");
        }
        return new ArrayList<>(Auditor.builder()
                .rule(new Given())
                .only("test/*")
                .build()
                .audit(tree.build())
                .satisfied());
    }

    static String shown(Subject subject) {
        return subject instanceof Script script ? script.tool() + " " + script.name() : subject.label();
    }

    static String shown(Finding finding) {
        return finding.message();
    }
}
