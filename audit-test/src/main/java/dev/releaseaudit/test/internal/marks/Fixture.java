package dev.releaseaudit.test.internal.marks;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.SourceTreeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** A tree of files with marks on what a rule should say about them. */
public final class Fixture {

    private final List<MarkedFile> files;
    private final List<MarkedText> texts;
    private final SourceTree tree;

    /**
     * Takes the marks out of the files.
     *
     * @throws IllegalArgumentException where a caret line is malformed, or a folder has text
     */
    public Fixture(List<MarkedFile> files) {
        this.files = List.copyOf(files);
        texts = files.stream().map(MarkedFile::parse).toList();
        SourceTreeBuilder builder = SourceTree.builder();
        for (int i = 0; i < files.size(); i++) {
            MarkedFile file = files.get(i);
            if (!file.folder()) {
                builder.file(file.path(), file.wrapping().around(texts.get(i).text()))
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

    /** Returns an auditor with one rule of a family and every reader that {@link java.util.ServiceLoader} finds. */
    public static Auditor auditor(RuleFamily<?> family, String id) {
        return Auditor.builder()
                .withoutDiscoveredPacks()
                .pack(new FamilyPack(id.substring(0, Math.max(0, id.indexOf('/'))), family))
                .only(id)
                .threads(1)
                .build();
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
        Comparison comparison = Comparison.of(marks().toList(), observed(report));
        if (!comparison.same()) {
            var shown = new MarkedListing(texts);
            throw new AssertionFailedError(
                    problems(report, comparison),
                    shown.with(marks().toList(), List.of()),
                    shown.with(comparison.met(), comparison.unmarked()));
        }
    }

    private Stream<Mark> marks() {
        return texts.stream().flatMap(text -> text.marks().stream());
    }

    private boolean marks(MarkKind kind) {
        return marks().anyMatch(mark -> mark.caret().kind() == kind);
    }

    private List<Observation> observed(AuditReport report) {
        List<Observation> observed = new ArrayList<>();
        report.violations().forEach(f -> observed.add(Observation.of(f, true)));
        report.satisfied().forEach(f -> observed.add(Observation.of(f, marks(MarkKind.SATISFIES))));
        report.unknowns().forEach(f -> observed.add(Observation.of(f, marks(MarkKind.UNKNOWN))));
        report.diagnostics().forEach(d -> observed.add(Observation.of(d)));
        return observed.stream().map(this::asWritten).toList();
    }

    /** Returns what was observed at the place in what the author wrote. */
    private Observation asWritten(Observation observed) {
        for (int i = 0; i < files.size(); i++) {
            MarkedText text = texts.get(i);
            if (text.path().equals(observed.location().path())) {
                return observed.at(files.get(i).wrapping().within(text.text(), observed.location()))
                        .upTo(Math.max(1, text.lineCount()));
            }
        }
        return observed.upTo(1);
    }

    private record FamilyPack(String id, RuleFamily<?> family) implements RulePack {

        @Override
        public List<? extends JoinRule<?>> rules() {
            return List.of();
        }

        @Override
        public List<? extends RuleFamily<?>> families() {
            return List.of(family);
        }
    }

    private static String problems(AuditReport report, Comparison comparison) {
        var text = new StringBuilder(report.rules().get(0).rule().id()).append(" does not judge as marked");
        comparison
                .unmet()
                .forEach(mark -> text.append("\n  marked, not found: ").append(mark));
        comparison
                .unmarked()
                .forEach(found -> text.append("\n  found, not marked: ").append(found));
        return text.append('\n').toString();
    }
}
