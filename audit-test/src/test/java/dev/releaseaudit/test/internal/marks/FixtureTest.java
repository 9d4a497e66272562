package dev.releaseaudit.test.internal.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.releaseaudit.notes.rules.NothingToDo;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class FixtureTest {

    @Test
    void the_tree_has_the_files_without_marks_and_without_folders() {
        var fixture = new Fixture(List.of(file("b.notes", "todo a\n#^ violates:\n"), file("x/", "#^ violates:")));
        assertThat(fixture.tree().files()).extracting(SourceFile::path).containsExactly("b.notes");
        assertThat(fixture.tree().file("b.notes").orElseThrow().text()).isEqualTo("todo a\n");
        assertThat(fixture.texts()).extracting(MarkedText::path).containsExactly("b.notes", "x");
    }

    @Test
    void the_tree_knows_what_is_tracked_and_executable() {
        var fixture = new Fixture(
                List.of(file("a", ""), file("b", "").untracked(), file("c", "").mayBeExecuted()));
        assertThat(fixture.tree().files()).extracting(SourceFile::tracked).containsExactly(true, false, true);
        assertThat(fixture.tree().files()).extracting(SourceFile::executable).containsExactly(false, false, true);
    }

    @Test
    void both_texts_of_a_failure_differ_where_the_marks_do() {
        AssertionFailedError failure = failure(file("a.notes", """
                todo a
                #^^^^^ violates: a is left
                done b
                #^^^^^ violates: b is left
                  todo c
                """), file("b.notes", """
                todo d
                #^^^^^ violates: d
                """));
        assertThat(failure.getExpected().getValue()).isEqualTo("""
                === a.notes
                todo a
                #^^^^^ violates: a is left
                done b
                #^^^^^ violates: b is left
                  todo c

                === b.notes
                todo d
                #^^^^^ violates: d
                """);
        assertThat(failure.getActual().getValue()).isEqualTo("""
                === a.notes
                todo a
                #^^^^^ violates: a is left
                done b
                  todo c
                # ^^^^^^ violates: todo c is left

                === b.notes
                todo d
                #^^^^^ violates: d
                """);
    }

    @Test
    void one_of_two_equal_marks_is_left_over() {
        assertThat(failure(file("a.notes", """
                todo a
                #^^^^^ violates:
                #^^^^^ violates:
                """)).getActual().getValue()).isEqualTo("""
                todo a
                #^^^^^ violates:
                """);
    }

    @Test
    void what_was_to_be_a_correction_passes() {
        String actual = (String)
                failure(file("a.notes", "todo a\n\n    todo b\n")).getActual().getValue();
        compare(file("a.notes", actual));
    }

    private static AssertionFailedError failure(MarkedFile... files) {
        return catchThrowableOfType(AssertionFailedError.class, () -> compare(files));
    }

    private static void compare(MarkedFile... files) {
        var fixture = new Fixture(List.of(files));
        fixture.compare(Fixture.auditor(new NothingToDo()).audit(fixture.tree()));
    }

    private static MarkedFile file(String path, String text) {
        return MarkedFile.of(path, text, Wrapping.NONE);
    }
}
