package dev.releaseaudit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void what_must_be_true_is_satisfied_by_true_alone() {
        assertThat(mustBeTrue("flag: true")).isEqualTo("SATISFIED Pod/a: flag is true");
        assertThat(mustBeTrue("flag: false")).isEqualTo("VIOLATED Pod/a may do harm");
        assertThat(mustBeTrue("other: 1")).isEqualTo("VIOLATED Pod/a may do harm");
    }

    @Test
    void what_must_not_be_true_is_violated_by_true_alone() {
        assertThat(mustNotBeTrue("flag: true")).isEqualTo("VIOLATED Pod/a may do harm");
        assertThat(mustNotBeTrue("flag: false")).isEqualTo("SATISFIED Pod/a: flag is false");
        assertThat(mustNotBeTrue("other: 1")).isEqualTo("SATISFIED Pod/a: flag is not set");
    }

    @Test
    void what_is_true_by_default_is_true_where_it_is_not_set() {
        Setting unset = setting("other: 1").trueByDefault();

        assertThat(unset.mustBeTrue("may do harm").outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(unset.mustNotBeTrue("may do harm").outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_template_is_neither() {
        assertThat(mustBeTrue("flag: ${FLAG}")).isEqualTo("UNKNOWN Pod/a: flag is not a plain true or false");
        assertThat(mustNotBeTrue("flag: \"true\"")).isEqualTo("UNKNOWN Pod/a: flag is not a plain true or false");
    }

    @Test
    void what_is_not_set_is_cited_where_it_belongs() {
        assertThat(setting("other: 1").mustBeTrue("may do harm").location().line())
                .isEqualTo(1);
    }

    private static String mustBeTrue(String yaml) {
        return said(setting(yaml).mustBeTrue("may do harm"));
    }

    private static String mustNotBeTrue(String yaml) {
        return said(setting(yaml).mustNotBeTrue("may do harm"));
    }

    private static String said(Verdict verdict) {
        return verdict.outcome() + " " + verdict.message();
    }

    private static Setting setting(String yaml) {
        Node root =
                YamlFile.read(SourceFile.of("a.yaml", yaml)).documents().get(0).root();
        return Setting.of("Pod/a", "flag", root.get("flag"));
    }
}
