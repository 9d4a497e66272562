package dev.releaseaudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Line;
import dev.releaseaudit.fixture.LineReader;
import dev.releaseaudit.fixture.Probe;
import dev.releaseaudit.fixture.TextPack;
import dev.releaseaudit.fixture.Wordy;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AuditorBuilderTest {

    @Test
    void rules_are_listed_by_id_with_all_that_they_say_about_themselves() {
        assertThat(with(builder -> builder.pack(new TextPack())).rules())
                .containsExactly(
                        RuleInfo.of("text/finished", "Nothing is left to do", Severity.WARNING, "prose", "Line")
                                .withThemeHeading("Finish what was begun"),
                        RuleInfo.of("text/wordy", "Lines are short", Severity.ERROR, "prose", "Line")
                                .withThemeHeading("Finish what was begun")
                                .withTags(List.of("style")));
    }

    @Test
    void only_and_without_choose_rules_by_glob() {
        assertThat(ids(builder -> builder.pack(new TextPack()).only("text/f*"))).containsExactly("text/finished");
        assertThat(ids(builder -> builder.pack(new TextPack()).without("*/finished", "text/wor?y")))
                .isEmpty();
    }

    @Test
    void a_rule_that_is_off_by_default_waits_to_be_asked_for() {
        assertThat(ran(builder -> builder.pack(new QuietPack()))).isEmpty();
        assertThat(ran(builder -> builder.pack(new QuietPack()).only("quiet/*")))
                .isEmpty();
        assertThat(ran(builder -> builder.pack(new QuietPack()).only("quiet/lin*")))
                .containsExactly("quiet/line");
        assertThat(ran(builder -> builder.rule(new Quiet()))).containsExactly("quiet/line");
        assertThat(with(builder -> builder.pack(new QuietPack())).rules())
                .extracting(RuleInfo::on)
                .containsExactly(false);
    }

    @Test
    void the_configuration_asks_for_a_rule_by_name_or_for_several_with_on() {
        assertThat(ranWith("quiet/line: on")).hasSize(1);
        assertThat(ranWith("quiet/line: warning")).hasSize(1);
        assertThat(ranWith("quiet/*: on")).hasSize(1);
        assertThat(ranWith("quiet/*: warning")).isEmpty();
        assertThat(ranWith("quiet/line: off")).isEmpty();
    }

    private static List<String> ranWith(String setting) {
        Auditor auditor = with(builder -> builder.pack(new QuietPack()).reader(new LineReader()));
        return auditor
                .audit(SourceTree.of(Map.of("a.txt", "line\n", ".audit.yaml", "rules:\n  " + setting + "\n")))
                .rules()
                .stream()
                .map(result -> result.rule().id())
                .toList();
    }

    private static List<String> ran(Consumer<AuditorBuilder> settings) {
        Auditor auditor = with(builder -> settings.accept(builder.reader(new LineReader())));
        return auditor.audit(SourceTree.of(Map.of("a.txt", "line\n"))).rules().stream()
                .map(result -> result.rule().id())
                .toList();
    }

    @About(id = "quiet/line", title = "Lines are fine", theme = "prose", tags = "strict", byDefault = false)
    static final class Quiet implements Rule<Line> {

        @Override
        public Verdicts check(Line line) {
            return Verdicts.none();
        }
    }

    static final class QuietPack implements RulePack {

        @Override
        public String id() {
            return "quiet";
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of(new Quiet());
        }
    }

    @Test
    void a_profile_lets_rules_with_its_tag_take_part() {
        assertThat(ran(builder -> builder.pack(new QuietPack()).rule(new Finished())))
                .containsExactly("text/finished");
        assertThat(ran(builder ->
                        builder.pack(new QuietPack()).rule(new Finished()).profile("strict")))
                .containsExactly("quiet/line", "text/finished");
    }

    @Test
    void a_profile_that_no_rule_is_of_is_refused_with_the_nearest_one() {
        assertThat(error(builder -> builder.pack(new QuietPack()).profile("strikt")))
                .isEqualTo("no profile 'strikt'; did you mean strict?");
    }

    @Test
    void a_glob_that_matches_no_rule_is_refused_with_the_nearest_one() {
        assertThat(error(builder -> builder.rule(new Finished()).only("text/finish")))
                .isEqualTo("no rule 'text/finish'; did you mean 'text/finished'?");
        assertThat(error(builder -> builder.rule(new Finished()).without("k8s/*")))
                .isEqualTo("no rule 'k8s/*'");
    }

    @Test
    void a_rule_can_be_replaced_by_one_with_other_options() {
        Wordy mine = new Wordy(1, 2, true, "fr", List.of(), Severity.INFO, Duration.ZERO, Map.of());
        Auditor auditor = with(builder ->
                builder.replace(mine).pack(new TextPack()).only("text/wordy").reader(new LineReader()));

        assertThat(auditor.audit(SourceTree.of(Map.of("a.txt", "x"))).violations())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo(mine.toString()));
    }

    @Test
    void there_has_to_be_a_rule_to_replace() {
        assertThat(error(builder -> builder.replace(new Finished())))
                .isEqualTo("nothing to replace: no rule 'text/finished'");
    }

    @Test
    void two_rules_cannot_have_one_id() {
        assertThat(error(builder -> builder.pack(new TextPack()).rule(new Finished())))
                .isEqualTo("two rules are 'text/finished': dev.releaseaudit.fixture.Finished and "
                        + "dev.releaseaudit.fixture.Finished; to take the place of a rule, replace it");
    }

    @Test
    void a_rule_is_a_class_that_says_what_it_is() {
        Rule<Line> lambda = line -> Verdicts.none();

        assertThat(error(builder -> builder.rule(lambda)))
                .endsWith(" has no @About; a rule is a class of its own with its id and title");
    }

    @Test
    void an_id_is_a_pack_and_a_name_in_lower_case_with_dashes() {
        assertThat(error(builder -> builder.rule(new Shouting())))
                .isEqualTo("'Text/Shout' of dev.releaseaudit.AuditorBuilderTest$Shouting is no rule id; "
                        + "one is such as 'pack/rule-name', in lower case with dashes");
    }

    @Test
    void what_a_rule_judges_is_read_from_its_class_or_from_a_parent() {
        assertThat(with(builder -> builder.rule(new Inherited())).rules())
                .extracting(RuleInfo::subject)
                .containsExactly("Line");
    }

    @Test
    void a_rule_that_does_not_say_what_it_judges_is_refused() {
        assertThat(error(builder -> builder.rule(new Generic<Line>())))
                .isEqualTo("dev.releaseaudit.AuditorBuilderTest$Generic does not say what it judges; "
                        + "declare it such as 'implements Rule<Container>'");
    }

    @Test
    void a_scan_finds_rules_that_nobody_registers() {
        assertThat(ids(builder -> builder.scan("dev.releaseaudit.fixture.scanned")))
                .containsExactly("scanned/first");
    }

    @Test
    void a_scan_that_finds_nothing_is_refused() {
        assertThat(error(builder -> builder.scan("com.acme.rules")))
                .isEqualTo("no rule in package 'com.acme.rules'; "
                        + "one is a class with @About and a constructor without arguments");
    }

    @Test
    void there_is_at_least_one_thread() {
        assertThrows(IllegalArgumentException.class, () -> Auditor.builder().threads(0));
    }

    @Test
    void a_page_is_headed_by_what_the_rule_says_about_itself() {
        assertThat(with(builder -> builder.rule(new Finished())).explain("text/finished"))
                .hasValue("""
                # text/finished - Nothing is left to do

                warning · prose · since 0.1 · looks at: Line

                Judges each line.

                ## Fix

                Do it.

                ## Ignore

                ```yaml
                suppress:
                  - rule: text/finished
                    path: <path>
                    reason: <reason>
                ```

                in `.audit.yaml`.
                """);
    }

    @Test
    void a_rule_without_a_page_has_none() {
        Auditor auditor = with(builder -> builder.rule(new Probe(line -> Verdicts.none())));

        assertThat(auditor.explain("text/probe")).isEmpty();
    }

    @Test
    void a_page_of_an_unknown_rule_is_refused_with_the_nearest_one() {
        Auditor auditor = with(builder -> builder.rule(new Finished()));

        assertThat(assertThrows(AuditInputException.class, () -> auditor.explain("text/finnished")))
                .hasMessage("no rule 'text/finnished'; did you mean 'text/finished'?");
    }

    private static List<String> ids(Consumer<AuditorBuilder> choices) {
        return with(choices).rules().stream().map(RuleInfo::id).toList();
    }

    private static String error(Consumer<AuditorBuilder> choices) {
        return assertThrows(AuditInputException.class, () -> with(choices)).getMessage();
    }

    private static Auditor with(Consumer<AuditorBuilder> choices) {
        AuditorBuilder builder = Auditor.builder().withoutDiscovery();
        choices.accept(builder);
        return builder.build();
    }

    @About(id = "Text/Shout", title = "Nobody shouts", theme = "prose")
    private static final class Shouting implements Rule<Line> {

        @Override
        public Verdicts check(Line line) {
            return Verdicts.none();
        }
    }

    private abstract static class Base<A, S extends Subject> implements Rule<S> {

        @Override
        public Verdicts check(S subject) {
            return Verdicts.none();
        }
    }

    @About(id = "text/inherited", title = "Parents are looked at", theme = "prose")
    private static final class Inherited extends Base<String, Line> {}

    @About(id = "text/generic", title = "Types are named", theme = "prose")
    private static final class Generic<S extends Subject> implements Rule<S> {

        @Override
        public Verdicts check(S subject) {
            return Verdicts.none();
        }
    }
}
