package dev.releaseaudit.test.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.faulty.FaultyPack;
import dev.releaseaudit.faulty.Forgotten;
import dev.releaseaudit.limits.ShortNotes;
import dev.releaseaudit.notes.NotesPack;
import dev.releaseaudit.notes.rules.NotesKept;
import dev.releaseaudit.notes.rules.NothingToDo;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.RulePack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpectedRulesTest {

    @Test
    void rules_below_the_package_of_the_pack_are_its_own() {
        assertThat(new ExpectedRules(new NotesPack()).names())
                .containsExactly(NotesKept.class.getName(), NothingToDo.class.getName());
    }

    @Test
    void a_rule_that_is_not_listed_is_found() {
        assertThat(new ExpectedRules(new FaultyPack()).names()).contains(Forgotten.class.getName());
    }

    @Test
    void a_class_without_the_annotation_is_not_found() {
        assertThat(new ExpectedRules(new FaultyPack()).names()).noneMatch(name -> name.endsWith("Unannotated"));
    }

    @Test
    void the_package_is_the_one_that_the_pack_and_its_rules_have_in_common() {
        assertThat(new ExpectedRules(pack("notes", new NothingToDo())).names())
                .containsExactly(NotesKept.class.getName(), NothingToDo.class.getName());
    }

    @Test
    void rules_of_another_pack_in_the_same_package_are_not_its_own() {
        assertThat(new ExpectedRules(pack("faulty", new NothingToDo())).names())
                .isNotEmpty()
                .allMatch(name -> name.startsWith("dev.releaseaudit.faulty."));
    }

    @Test
    void a_family_whose_rules_are_of_the_pack_is_its_own() {
        assertThat(new ExpectedRules(pack("limits", new NothingToDo())).names())
                .containsExactly(ShortNotes.class.getName());
    }

    /** A pack in this package, so that it has no more than {@code dev.releaseaudit} in common with the rules. */
    private static RulePack pack(String id, JoinRule<?>... rules) {
        return new RulePack() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<JoinRule<?>> rules() {
                return Stream.<JoinRule<?>>of(rules).toList();
            }
        };
    }
}
