package dev.releaseaudit.internal.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SuppressionPropertyTest {

    private static final String COMMENT = " # audit:ignore text/finished -- because";

    /** A line is a todo with a comment, a todo without one, a comment alone or nothing to do. */
    @Property
    void a_suppression_never_changes_other_findings(@ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> kinds) {
        AuditReport plain = Audits.audit(text(kinds, ""), new Finished());
        AuditReport suppressed = Audits.audit(text(kinds, COMMENT), new Finished());

        assertThat(lines(suppressed.findings())).isEqualTo(lines(plain.findings()));
        assertThat(lines(suppressed.suppressed()))
                .isEqualTo(IntStream.range(0, kinds.size())
                        .filter(i -> kinds.get(i) == 0)
                        .mapToObj(i -> i + 1)
                        .toList());
    }

    @Property(tries = 200)
    void any_text_as_a_file_with_comments_is_survived(
            @ForAll String before, @ForAll String after, @ForAll boolean fence) {
        String text = before + (fence ? "\n```\n" : "\n") + "<!-- # // audit:ignore " + after;
        Map<String, String> files = List.of("a.txt", "a.md", "a.yaml", "a.html", ".env").stream()
                .collect(Collectors.toMap(name -> name, name -> text));

        SourceTree tree = SourceTree.of(files);
        tree.files().forEach(file -> file.text());
        AuditReport report = Audits.builder(new Finished()).build().audit(tree);

        assertThat(report.complete()).isTrue();
    }

    private static String text(List<Integer> kinds, String comment) {
        return kinds.stream()
                .map(kind -> switch (kind) {
                    case 0 -> "todo" + comment;
                    case 1 -> "todo";
                    case 2 -> "done" + comment;
                    default -> "done";
                })
                .collect(Collectors.joining("\n"));
    }

    private static List<Integer> lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding.location().line()).toList();
    }
}
