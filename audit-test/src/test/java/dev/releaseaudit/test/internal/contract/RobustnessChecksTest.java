package dev.releaseaudit.test.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.notes.Note;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.test.Ran;
import dev.releaseaudit.test.internal.marks.Fixture;
import dev.releaseaudit.test.internal.marks.MarkedFile;
import dev.releaseaudit.test.internal.marks.Wrapping;
import java.util.List;
import org.junit.jupiter.api.Test;

class RobustnessChecksTest {

    @Test
    void a_rule_that_asks_for_the_first_of_nothing_does_not_survive_an_empty_tree() {
        assertThat(ran(new FirstNote(), "todo a\n"))
                .anyMatch(line -> line.startsWith("survives an empty tree: failed, ")
                        && line.contains("sturdy/first-note threw java.lang.ArrayIndexOutOfBoundsException at "));
    }

    @Test
    void a_rule_that_points_outside_of_the_file_does_not_survive() {
        assertThat(ran(new LineBelow(), "todo a\n"))
                .anyMatch(line -> line.startsWith("survives broken files: failed, ")
                        && line.contains("where there is nothing in the tree")
                        && line.contains("=== a.notes"));
    }

    @Test
    void a_file_that_is_not_text_is_no_fault_of_the_rule() {
        assertThat(ran(new LongText(), "todo a\n"))
                .containsExactly("survives an empty tree: passed", "survives broken files: passed");
    }

    private static List<String> ran(JoinRule<?> rule, String notes) {
        var example = new Example(List.of(MarkedFile.of("a.notes", notes, Wrapping.NONE)));
        return Ran.of(new RobustnessChecks(() -> Fixture.auditor(rule), List.of(example)).tests());
    }

    @About(id = "sturdy/first-note", title = "The first note is short", theme = "work")
    private static final class FirstNote implements Rule<Project> {

        @Override
        public Verdicts check(Project project) {
            Note first = project.all(Note.class).get(0);
            return Verdict.satisfied(first, "%s is short", first.text());
        }
    }

    @About(id = "sturdy/line-below", title = "The line below is there", theme = "work")
    private static final class LineBelow implements Rule<Note> {

        @Override
        public Verdicts check(Note note) {
            int below = note.location().line() + 2;
            return Verdict.satisfied(() -> Location.of(note.location().path(), below, 2, 3), "is there");
        }
    }

    @About(id = "sturdy/long-text", title = "The text is long", theme = "work")
    private static final class LongText implements Rule<Project> {

        @Override
        public Verdicts check(Project project) {
            return project.tree().files().stream()
                    .map(file -> violated(file, file.text().length()))
                    .collect(Verdicts.toVerdicts());
        }

        private static Verdict violated(SourceFile file, int length) {
            return Verdict.violated(file, "only %d characters", length);
        }
    }
}
