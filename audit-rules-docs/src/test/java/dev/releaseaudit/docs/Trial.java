package dev.releaseaudit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.SourceTreeBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tries one rule on one document after another, each among the same other files. A case is a line; {@code ⏎} ends one in it. */
public final class Trial {

    private final Auditor auditor;
    private final String path;
    private final Map<String, String> files;
    private final Set<String> mentioned;
    private final Set<String> executable;

    private Trial(
            Auditor auditor, String path, Map<String, String> files, Set<String> mentioned, Set<String> executable) {
        this.auditor = auditor;
        this.path = path;
        this.files = files;
        this.mentioned = mentioned;
        this.executable = executable;
    }

    /** Tries the rule on documents at this path. */
    public static Trial of(String rule, String path) {
        return new Trial(Auditor.builder().only(rule).build(), path, Map.of(), Set.of(), Set.of());
    }

    /** Adds a file. */
    public Trial with(String file, String text) {
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put(file, text);
        return new Trial(auditor, path, more, mentioned, executable);
    }

    /** Adds paths without content. */
    public Trial paths(String... paths) {
        Set<String> more = new TreeSet<>(mentioned);
        more.addAll(List.of(paths));
        return new Trial(auditor, path, files, more, executable);
    }

    /** Says that a file may be executed. */
    public Trial executable(String file) {
        return new Trial(auditor, path, files, mentioned, Set.of(file));
    }

    /** Returns the tests that the rule reports something in each case. */
    public Stream<DynamicTest> reports(String cases) {
        return cases.lines()
                .map(one -> dynamicTest(
                        one, () -> assertThat(violations(one)).as(one).isNotEmpty()));
    }

    /** Returns the tests that the rule reports nothing in each case. */
    public Stream<DynamicTest> leavesAlone(String cases) {
        return cases.lines()
                .map(one -> dynamicTest(
                        one, () -> assertThat(violations(one)).as(one).isEmpty()));
    }

    /** Returns what the rule reports of a document. */
    public List<String> messages(String markdown) {
        return violations(markdown).stream().map(Finding::message).toList();
    }

    /** Returns the report on a document. */
    public AuditReport report(String markdown) {
        SourceTreeBuilder tree = SourceTree.builder();
        files.forEach(tree::file);
        mentioned.forEach(tree::mention);
        executable.forEach(file -> tree.executable(file, true));
        tree.file(path, markdown.replace('⏎', '\n') + "\n");
        AuditReport report = auditor.audit(tree.build());
        assertThat(report.diagnostics())
                .noneMatch(diagnostic -> diagnostic.kind().name().equals("CRASHED"));
        return report;
    }

    private List<Finding> violations(String markdown) {
        return report(markdown).violations();
    }
}
