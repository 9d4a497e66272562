package dev.releaseaudit.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Wordy;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.AuditInputException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleOptionsTest {

    @Test
    void options_are_the_components_of_the_record() {
        Wordy all = new Wordy(
                3,
                -5_000_000_000L,
                true,
                "de",
                List.of("a", "1"),
                Severity.ERROR,
                Duration.ofDays(7),
                Map.of("big", List.of("large", "huge")));

        assertThat(options("""
                words: 3
                characters: -5000000000
                strict: true
                language: de
                allowed: [a, 1]
                grade: Error
                patience: 7d
                synonyms: {big: [large, huge]}
                """)).isEqualTo(all.toString());
    }

    @Test
    void what_is_not_named_stays_as_it_was() {
        assertThat(options("words: 3"))
                .isEqualTo(new Wordy(3, 80, false, "en", List.of(), Severity.INFO, Duration.ofMinutes(1), Map.of())
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"30s, PT30S", "250ms, PT0.25S", "5m, PT5M", "24h, PT24H", "PT1H30M, PT1H30M"})
    void durations_are_written_short_or_as_the_standard_says(String text, String expected) {
        assertThat(options("patience: " + text)).contains("patience=" + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        word: 3            | 3:16: unknown option of text/wordy 'word'; did you mean 'words'?
        words: many        | 3:23: the option words is a whole number
        words: 3000000000  | 3:23: the option words is a whole number
        characters: [1]    | 3:28: the option characters is a whole number
        strict: maybe      | 3:24: the option strict is true or false
        language: [en]     | 3:26: the option language is a text
        allowed: a         | 3:25: the option allowed is a list
        allowed: [[a]]     | 3:26: the option allowed is a text
        grade: fatal       | 3:23: unknown value 'fatal'; known: info, warning, error
        patience: a while  | 3:26: the option patience is a duration such as 30s, 5m, 24h, 7d or PT1H30M
        synonyms: []       | 3:26: the option synonyms is a mapping
        words: 0           | 3:14: text/wordy refuses these options: a line has at least one word
        """)
    void a_wrong_option_is_told_with_what_would_be_right(String option, String message) {
        assertThat(error("text/wordy", "{ " + option + " }")).isEqualTo(".audit.yaml:" + message);
    }

    @Test
    void a_rule_that_is_no_record_has_no_options() {
        assertThat(error("text/finished", "{ words: 3 }")).isEqualTo(".audit.yaml:3:14: text/finished has no options");
    }

    private static String options(String options) {
        String yaml = "rules:\n  text/wordy:\n    options:\n" + options.indent(6);
        return audit(yaml).violations().get(0).message();
    }

    private static String error(String rule, String options) {
        String yaml = "rules:\n  " + rule + ":\n    options: " + options + "\n";
        return assertThrows(AuditInputException.class, () -> audit(yaml)).getMessage();
    }

    private static dev.releaseaudit.report.AuditReport audit(String yaml) {
        return Audits.builder(new Wordy(), new Finished())
                .without("text/finished")
                .build()
                .audit(dev.releaseaudit.source.SourceTree.of(Map.of(".audit.yaml", yaml, "a.txt", "x")));
    }
}
