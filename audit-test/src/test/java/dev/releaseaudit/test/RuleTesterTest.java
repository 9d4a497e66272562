package dev.releaseaudit.test;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.releaseaudit.limits.ShortNotes;
import dev.releaseaudit.notes.rules.NotesKept;
import dev.releaseaudit.notes.rules.NothingToDo;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class RuleTesterTest {

    @Test
    void one_rule_of_a_family_is_judged_alone() {
        verify(new ShortNotes(), "limits/at-most-20", file("a.notes", """
                todo sweep the whole kitchen
                #^ violates: is longer than 20
                """));
    }

    @Test
    void a_marked_violation_passes() {
        verify(new NothingToDo(), file("a.notes", """
                buy milk
                  todo sweep
                # ^^^^^^^^^^ violates: sweep is left
                """));
    }

    @Test
    void carets_that_touch_the_opener_begin_at_its_column() {
        verify(new NothingToDo(), file("a.notes", """
                todo sweep
                #^^^^^^^^^ violates: sweep
                """));
    }

    @Test
    void one_caret_that_touches_the_opener_leaves_the_end_open() {
        verify(new NothingToDo(), file("a.notes", """
                todo sweep
                #^ violates: sweep
                """));
    }

    @Test
    void comments_of_other_languages_mark_too() {
        verify(new NothingToDo(), file("a.notes", """
                todo sweep
                <!--^^^^^^ violates: sweep -->
                todo wash
                //^^^^^^^ violates: wash
                """));
    }

    @Test
    void what_could_not_be_looked_at_is_marked_too() {
        verify(new NothingToDo(), file("a.notes", """
                ???
                #^ diagnostic: is not a note
                todo a
                #^^^^^ violates: a is left
                """));
    }

    @Test
    void several_files_are_one_tree() {
        verify(new NothingToDo(), file("a.notes", """
                todo a
                #^^^^^ violates:
                """), file("b/c.notes", """
                todo b
                #^^^^^ violates:
                """));
    }

    @Test
    void silence_is_expected_of_what_is_not_marked() {
        AssertionFailedError failure = failure("""
                buy milk
                  todo sweep
                """);
        assertThat(failure).hasMessage("""
                notes/nothing-to-do does not judge as marked
                  found, not marked: a.notes:2:3-13: violates: todo sweep is left
                """);
        assertThat(failure.getExpected().getValue()).isEqualTo("""
                buy milk
                  todo sweep
                """);
        assertThat(failure.getActual().getValue()).isEqualTo("""
                buy milk
                  todo sweep
                # ^^^^^^^^^^ violates: todo sweep is left
                """);
    }

    @Test
    void a_mark_that_is_not_met_fails() {
        AssertionFailedError failure = failure("""
                buy milk
                #^^^^^^^ violates: milk
                """);
        assertThat(failure).hasMessageContaining("marked, not found: a.notes:1:1-9: violates: milk");
        assertThat(failure.getActual().getValue()).isEqualTo("buy milk\n");
    }

    @Test
    void the_message_has_to_contain_the_part() {
        assertThat(failure("""
                todo sweep
                #^^^^^^^^^ violates: wash
                """).getActual().getValue()).isEqualTo("""
                todo sweep
                #^^^^^^^^^ violates: todo sweep is left
                """);
    }

    @Test
    void the_columns_have_to_be_right() {
        assertThat(failure("""
                  todo sweep
                #  ^^^^^^^^^ violates: sweep
                """)).hasMessageContaining("marked, not found: a.notes:1:4-13");
        assertThat(failure("""
                  todo sweep
                # ^^^^^^^^^ violates: sweep
                """)).hasMessageContaining("found, not marked: a.notes:1:3-13");
    }

    @Test
    void satisfied_places_are_compared_once_one_is_marked() {
        verify(new NothingToDo(), file("a.notes", """
                done a
                done b
                """));
        assertThat(failure("""
                done a
                #^^^^^ satisfies: a
                done b
                """)).hasMessageContaining("found, not marked: a.notes:2:1-7: satisfies: done b is past");
    }

    @Test
    void unknown_places_are_compared_once_one_is_marked() {
        verify(new NothingToDo(), file("a.notes", """
                maybe a
                maybe b
                """));
        assertThat(failure("""
                maybe a
                #^^^^^^ unknown: a
                maybe b
                """)).hasMessageContaining("found, not marked: a.notes:2:1-8: unknown: maybe b depends");
    }

    @Test
    void a_file_that_does_not_parse_fails() {
        assertThat(failure("""
                ???
                """))
                .hasMessageContaining("found, not marked: a.notes:1:1-4: diagnostic: ??? is not a note");
    }

    @Test
    void a_remark_about_a_file_may_be_marked_and_need_not_be() {
        verify(new NothingToDo(), file("a.notes", """
                ...
                ...
                #^ diagnostic: says nothing
                """));
    }

    @Test
    void a_rule_that_crashes_fails() {
        assertThat(failure("""
                boom
                """))
                .hasMessageContaining("found, not marked: a.notes:1:1-5: diagnostic: notes/nothing-to-do threw");
    }

    @Test
    void what_comes_after_the_carets_is_not_free() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verify(new NothingToDo(), file("a.notes", """
                        todo a
                        #^^^^^ breaks: a
                        """)))
                .withMessageContaining("#^^^^^ breaks: a");
    }

    @Test
    void what_is_found_about_a_folder_is_marked_in_the_folder() {
        verify(new NotesKept(), file("notes/a.notes", ""), file("notes/", "#^ satisfies: notes are kept"));
    }

    @Test
    void what_is_found_about_the_repository_is_marked_in_its_root() {
        verify(new NotesKept(), file("/", "#^ violates: there are no notes"));
    }

    @Test
    void what_is_found_outside_of_the_files_is_shown_beside_them() {
        AssertionFailedError failure = catchThrowableOfType(
                AssertionFailedError.class, () -> verify(new NotesKept(), file("a.notes", "done a\n")));
        assertThat(failure.getExpected().getValue()).isEqualTo("done a\n");
        assertThat(failure.getActual().getValue()).isEqualTo("""
                === a.notes
                done a

                === /
                #^ violates: there are no notes""");
    }

    @Test
    void a_file_may_be_untracked() {
        verify(new NotesKept(), file("notes/a.notes", "").untracked(), file("notes/", "#^ violates: not kept"));
    }

    @Test
    void a_file_may_be_executable() {
        verify(new NotesKept(), file("notes/a.notes", "").mayBeExecuted(), file("notes/", "#^ violates: not kept"));
    }

    @Test
    void a_folder_has_no_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> verify(new NothingToDo(), file("a/", "text")));
    }

    private static AssertionFailedError failure(String notes) {
        return catchThrowableOfType(
                AssertionFailedError.class, () -> verify(new NothingToDo(), file("a.notes", notes)));
    }
}
