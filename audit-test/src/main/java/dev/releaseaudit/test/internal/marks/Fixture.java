package dev.releaseaudit.test.internal.marks;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.SourceTreeBuilder;
import dev.releaseaudit.test.FileFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** Is a tree of files with marks on what a rule should say about them. */
public final class Fixture {

    private final List<MarkedText> texts;
    private final SourceTree tree;

    /**
     * Takes the marks out of the files.
     *
     * @throws IllegalArgumentException where a caret line is malformed, or a folder has text
     */
    public Fixture(List<FileFixture> files) {
        texts = files.stream().map(Fixture::marked).toList();
        SourceTreeBuilder builder = SourceTree.builder();
        for (int i = 0; i < files.size(); i++) {
            FileFixture file = files.get(i);
            if (!file.folder()) {
                builder.file(file.path(), texts.get(i).text())
                        .tracked(file.path(), file.tracked())
                        .executable(file.path(), file.executable());
            }
        }
        tree = builder.build();
    }

    /** Returns an auditor with one rule and every reader that {@link java.util.ServiceLoader} finds. */
    public static Auditor auditor(JoinRule<?> rule) {
        return Auditor.builder().withoutDiscoveredPacks().rule(rule).threads(1).build();
    }

    /** Returns the files without the marks. */
    public SourceTree tree() {
        return tree;
    }

    /** Returns the files, each with its text and its marks apart. */
    public List<MarkedText> texts() {
        return texts;
    }

    /**
     * Compares what a report of one rule says with the marks.
     *
     * @throws AssertionFailedError where they differ
     */
    public void compare(AuditReport report) {
        Comparison comparison = Comparison.of(marks().toList(), seen(report));
        if (!comparison.same()) {
            var shown = new ShownTexts(texts);
            throw new AssertionFailedError(
                    problems(report, comparison),
                    shown.with(marks().toList(), List.of()),
                    shown.with(comparison.met(), comparison.unmarked()));
        }
    }

    private Stream<Mark> marks() {
        return texts.stream().flatMap(text -> text.marks().stream());
    }

    private boolean marks(Word word) {
        return marks().anyMatch(mark -> mark.caret().word() == word);
    }

    private List<Seen> seen(AuditReport report) {
        List<Seen> seen = new ArrayList<>();
        report.violations().forEach(f -> seen.add(Seen.of(f, true)));
        report.satisfied().forEach(f -> seen.add(Seen.of(f, marks(Word.SATISFIES))));
        report.unknowns().forEach(f -> seen.add(Seen.of(f, marks(Word.UNKNOWN))));
        report.diagnostics()
                .forEach(d -> seen.add(Seen.of(d, lastLine(d.location().path()))));
        return seen;
    }

    private int lastLine(String path) {
        return texts.stream()
                .filter(text -> text.path().equals(path))
                .mapToInt(MarkedText::lineCount)
                .reduce(1, Math::max);
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

    private static MarkedText marked(FileFixture file) {
        String path = file.folder() ? file.path().substring(0, file.path().length() - 1) : file.path();
        MarkedText marked = MarkedText.parse(path, file.markedText());
        if (file.folder() && !marked.text().isEmpty()) {
            throw new IllegalArgumentException("A folder has no text but caret lines: " + file.path());
        }
        return marked;
    }
}
