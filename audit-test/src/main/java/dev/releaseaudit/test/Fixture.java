package dev.releaseaudit.test;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.SourceTreeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.opentest4j.AssertionFailedError;

/**
 * Is a tree of marked files.
 *
 * @param files the files
 */
record Fixture(List<FileFixture> files) {

    Fixture {
        files = List.copyOf(files);
    }

    /** Runs one rule over the files, with every reader that {@link java.util.ServiceLoader} finds. */
    AuditReport audit(Rule<?> rule) {
        SourceTreeBuilder tree = SourceTree.builder();
        files.forEach(file -> file.addTo(tree));
        return Auditor.builder()
                .withoutDiscoveredPacks()
                .rule(rule)
                .threads(1)
                .build()
                .audit(tree.build());
    }

    /**
     * Compares what a report says with the marks.
     *
     * @throws AssertionFailedError where they differ
     */
    void compare(AuditReport report) {
        List<MarkedText> texts = files.stream().map(FileFixture::marked).toList();
        List<Mark> marks = texts.stream().flatMap(text -> text.marks().stream()).toList();
        Comparison comparison = Comparison.of(marks, seen(report, marks));
        if (!comparison.same()) {
            throw new AssertionFailedError(
                    problems(report, comparison),
                    show(texts, List.of(), MarkedText::marks),
                    show(
                            texts,
                            comparison.unmarked(),
                            text -> text.marks().stream()
                                    .filter(mark -> comparison.met().stream().anyMatch(met -> met == mark))
                                    .toList()));
        }
    }

    private static List<Seen> seen(AuditReport report, List<Mark> marks) {
        List<Seen> seen = new ArrayList<>();
        report.violations().forEach(f -> seen.add(Seen.of(f, true)));
        report.satisfied().forEach(f -> seen.add(Seen.of(f, marks(marks, Word.SATISFIES))));
        report.unknowns().forEach(f -> seen.add(Seen.of(f, marks(marks, Word.UNKNOWN))));
        report.diagnostics().forEach(d -> seen.add(Seen.of(d)));
        return seen;
    }

    private static boolean marks(List<Mark> marks, Word word) {
        return marks.stream().anyMatch(mark -> mark.caret().word() == word);
    }

    private static String problems(AuditReport report, Comparison comparison) {
        var text = new StringBuilder(report.rules().get(0).rule().id()).append(" does not judge as marked");
        comparison
                .unmet()
                .forEach(mark -> text.append("\n  marked, not found: ").append(mark));
        comparison
                .unmarked()
                .forEach(seen -> text.append("\n  found, not marked: ").append(seen));
        return text.append('\n').toString();
    }

    /** Shows all files, and the places outside of them that something was seen at. */
    private static String show(List<MarkedText> texts, List<Seen> more, Function<MarkedText, List<Mark>> marks) {
        var all = new TreeMap<String, MarkedText>();
        texts.forEach(text -> all.put(text.path(), text));
        more.forEach(seen -> all.computeIfAbsent(seen.location().path(), path -> new MarkedText(path, "", List.of())));
        var shown = new StringBuilder();
        all.forEach((path, text) -> {
            List<Seen> here = more.stream()
                    .filter(seen -> seen.location().path().equals(path))
                    .toList();
            String head = all.size() == 1 ? "" : "=== " + (path.isEmpty() ? "/" : path) + "\n";
            shown.append(head).append(text.with(marks.apply(text), here)).append(all.size() == 1 ? "" : "\n");
        });
        return shown.toString();
    }
}
