package dev.releaseaudit.test.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.notes.Note;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.test.Ran;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each class of a rule here is wrong in the way that its name says. */
class RuleChecksTest {

    @Test
    void an_id_begins_with_the_pack() {
        assertThat(ran(new OfAnotherPack(), Map.of()))
                .contains("id: failed, Not 'here/' and words in lower case with dashes: 'there/rule'");
    }

    @Test
    void an_id_does_not_end_with_a_dash() {
        assertThat(ran(new WithDash(), Map.of()))
                .contains("id: failed, Not 'here/' and words in lower case with dashes: 'here/rule-'");
    }

    @Test
    void a_title_is_one_trimmed_line() {
        assertThat(ran(new OfAnotherPack(), Map.of())).contains("title: failed, Not one trimmed line: All is well ");
        assertThat(ran(new WithDash(), Map.of())).contains("title: failed, Not one trimmed line: All\nis well");
    }

    @Test
    void a_theme_is_declared() {
        assertThat(ran(new WithDash(), Map.of("work", "Work on")))
                .contains("theme: failed, The theme 'play' is none of [work]");
        assertThat(ran(new WithDash(), Map.of("play", "Play on"))).contains("theme: passed");
    }

    @Test
    void a_pack_without_themes_has_them_headed_by_their_names() {
        assertThat(ran(new WithDash(), Map.of())).contains("theme: passed");
    }

    private static List<String> ran(JoinRule<?> rule, Map<String, String> themes) {
        return Ran.of(RuleChecks.tests(new Pack(rule, themes), rule));
    }

    private record Pack(JoinRule<?> rule, Map<String, String> themes) implements RulePack {

        @Override
        public String id() {
            return "here";
        }

        @Override
        public List<JoinRule<?>> rules() {
            return List.of(rule);
        }
    }

    @About(id = "there/rule", title = "All is well ", theme = "play")
    private static final class OfAnotherPack implements Rule<Note> {

        @Override
        public Verdicts check(Note note) {
            return Verdicts.none();
        }
    }

    @About(id = "here/rule-", title = "All\nis well", theme = "play")
    private static final class WithDash implements Rule<Note> {

        @Override
        public Verdicts check(Note note) {
            return Verdicts.none();
        }
    }
}
