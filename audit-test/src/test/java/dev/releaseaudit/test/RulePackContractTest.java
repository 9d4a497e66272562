package dev.releaseaudit.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.faulty.FaultyPack;
import dev.releaseaudit.limits.LimitsPack;
import dev.releaseaudit.notes.NotesPack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class RulePackContractTest {

    private final List<String> faulty = run(new RulePackContract(new FaultyPack()) {});

    @Test
    void a_pack_that_keeps_its_promises_passes_one_test_for_each() {
        assertThat(run(new RulePackContract(new NotesPack()) {}))
                .containsExactly(
                        "ServiceLoader finds the pack: passed",
                        "the pack can be loaded: passed",
                        "the pack lists no rule twice: passed",
                        "the pack lists every rule beside it: passed",
                        "each theme has a heading: passed",
                        "NothingToDo > id: passed",
                        "NothingToDo > title: passed",
                        "NothingToDo > theme: passed",
                        "NothingToDo > page: passed",
                        "NothingToDo > sections: passed",
                        "NothingToDo > Violates 1: passed",
                        "NothingToDo > Violates 2: passed",
                        "NothingToDo > Satisfies: passed",
                        "NothingToDo > survives an empty tree: passed",
                        "NothingToDo > survives broken files: passed",
                        "NotesKept > id: passed",
                        "NotesKept > title: passed",
                        "NotesKept > theme: passed",
                        "NotesKept > page: passed",
                        "NotesKept > sections: passed",
                        "NotesKept > Violates: passed",
                        "NotesKept > Satisfies: passed",
                        "NotesKept > survives an empty tree: passed",
                        "NotesKept > survives broken files: passed");
    }

    @Test
    void each_rule_of_a_family_has_its_page_and_its_tests() {
        assertThat(run(new RulePackContract(new LimitsPack()) {}))
                .contains("the pack lists every rule beside it: passed")
                .containsSubsequence(
                        "ShortNotes limits/at-most-20 > id: passed",
                        "ShortNotes limits/at-most-20 > title: passed",
                        "ShortNotes limits/at-most-20 > theme: passed",
                        "ShortNotes limits/at-most-20 > page: passed",
                        "ShortNotes limits/at-most-20 > sections: passed",
                        "ShortNotes limits/at-most-20 > Violates: passed",
                        "ShortNotes limits/at-most-20 > Satisfies: passed",
                        "ShortNotes limits/at-most-20 > survives an empty tree: passed",
                        "ShortNotes limits/at-most-20 > survives broken files: passed",
                        "ShortNotes limits/at-most-40 > id: passed",
                        "ShortNotes limits/at-most-40 > title: passed",
                        "ShortNotes limits/at-most-40 > theme: passed",
                        "ShortNotes limits/at-most-40 > page: passed",
                        "ShortNotes limits/at-most-40 > sections: passed",
                        "ShortNotes limits/at-most-40 > Violates: passed",
                        "ShortNotes limits/at-most-40 > Satisfies: passed",
                        "ShortNotes limits/at-most-40 > survives an empty tree: passed",
                        "ShortNotes limits/at-most-40 > survives broken files: passed");
    }

    @Test
    void a_pack_without_a_services_entry_fails() {
        assertThat(faulty)
                .contains(
                        "ServiceLoader finds the pack: failed, dev.releaseaudit.faulty.FaultyPack is not named in "
                                + "META-INF/services/dev.releaseaudit.rule.RulePack, which names [dev.releaseaudit.notes.NotesPack]");
    }

    @Test
    void a_pack_that_the_engine_refuses_fails() {
        assertThat(faulty)
                .anyMatch(line -> line.startsWith("the pack can be loaded: failed, ") && line.contains("no @About"));
    }

    @Test
    void a_rule_that_is_listed_twice_fails() {
        assertThat(faulty)
                .contains("the pack lists no rule twice: failed, listed twice: [dev.releaseaudit.faulty.Unannotated]");
    }

    @Test
    void a_rule_that_is_not_listed_fails() {
        assertThat(faulty)
                .contains(
                        "the pack lists every rule beside it: failed, not listed: [dev.releaseaudit.faulty.Forgotten]");
    }

    @Test
    void a_heading_that_is_a_sentence_fails() {
        assertThat(faulty)
                .contains("each theme has a heading: failed, "
                        + "The heading of 'known' is blank or ends with a period: 'Ends with a period.'");
    }

    @Test
    void a_rule_without_its_annotation_fails() {
        assertThat(faulty)
                .contains("Unannotated > the class has @About: failed, "
                        + "dev.releaseaudit.faulty.Unannotated has no @About");
    }

    @Test
    void a_malformed_id_fails() {
        assertThat(faulty)
                .contains("Misnamed > id: failed, "
                        + "Not 'faulty/' and words in lower case with dashes: 'faulty/Misnamed_Rule'");
    }

    @Test
    void a_title_is_a_phrase() {
        assertThat(faulty)
                .contains(
                        "Misnamed > title: failed, The title is blank",
                        "Careless > title: failed, The title ends with a period: Ends with a period.");
    }

    @Test
    void a_theme_is_one_of_the_pack() {
        assertThat(faulty)
                .contains(
                        "Misnamed > theme: failed, The theme is blank",
                        "Careless > theme: failed, The theme 'unheard-of' is none of [known]");
    }

    @Test
    void a_missing_page_fails() {
        assertThat(faulty)
                .contains("Unexplained > page: failed, There is no /META-INF/audit/rules/faulty/unexplained.md");
    }

    @Test
    void a_page_leaves_its_heading_to_the_annotation() {
        assertThat(faulty)
                .contains("Careless > page: failed, The page has a heading of its own; it is made from @About");
    }

    @Test
    void sections_have_an_order() {
        assertThat(faulty).anyMatch(line -> line.startsWith("Careless > sections: failed, sections"));
    }

    @Test
    void an_example_without_marks_still_violates() {
        assertThat(faulty).contains("Careless > Violates: failed, Nothing is violated in the example");
    }

    @Test
    void an_example_of_what_satisfies_violates_nothing() {
        assertThat(faulty)
                .contains("Careless > Satisfies 1: failed, "
                        + "Something is violated in the example: [a.notes:1:1: warning faulty/careless: an o]");
    }

    @Test
    void marks_of_an_example_have_to_be_met() {
        assertThat(faulty)
                .anyMatch(line -> line.startsWith("Careless > Satisfies 2: failed, ")
                        && line.contains("marked, not found: a.notes:1:1-12: satisfies: well"));
    }

    @Test
    void a_crash_on_a_broken_file_fails_and_shows_the_file() {
        assertThat(faulty)
                .contains("Careless > survives an empty tree: passed")
                .anyMatch(line ->
                        line.startsWith("Careless > survives broken files: failed, a.notes:1:1: faulty/careless threw")
                                && line.contains("=== a.notes\n"));
    }

    @Test
    void the_same_mutations_are_made_in_each_run() {
        assertThat(run(new RulePackContract(new FaultyPack()) {})).isEqualTo(faulty);
    }

    private static List<String> run(RulePackContract contract) {
        return Ran.of(Stream.concat(contract.the_pack_is_complete(), contract.each_rule_keeps_its_promises()));
    }
}
