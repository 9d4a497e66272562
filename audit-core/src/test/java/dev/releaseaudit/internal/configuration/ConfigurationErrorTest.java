package dev.releaseaudit.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.Wordy;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.SourceTree;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationErrorTest {

    private static final Auditor AUDITOR =
            Audits.builder(new Finished(), new Wordy()).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rule: {}                                    | 1:1: unknown key 'rule'; did you mean 'rules'?
        thresholds: {}                              | 1:1: unknown key 'thresholds'; known: targets, rules, ignore, suppress
        rules: {text/finishd: off}                  | 1:9: no rule 'text/finishd'; did you mean 'text/finished'?
        rules: {text/finished: of}                  | 1:24: unknown severity 'of'; did you mean 'off'?
        rules: {text/finished: {severity: fatal}}   | 1:35: unknown severity 'fatal'; known: info, warning, error
        rules: {text/finished: {sevrity: error}}    | 1:25: unknown key 'sevrity'; did you mean 'severity'?
        rules: {text/*: {options: {words: 1}}}      | 1:27: options belong to one rule, not to the glob 'text/*'
        rules: [text/finished]                      | 1:8: rules is a mapping of names to values
        ignore: docs                                | 1:9: ignore is a list
        ignore: [{a: b}]                            | 1:10: a path to ignore is a text
        targets: {k8s/prodd: production}            | 1:11: no folder 'k8s/prodd'; did you mean 'k8s/prod'?
        targets: {k8s/prod: live}                   | 1:21: unknown stage 'live'; known: production, staging, development, unknown, ignore
        suppress: [{rule: text/finished}]           | 1:13: the reason of a suppression is missing
        suppress: [{reason: r}]                     | 1:13: the rule of a suppression is missing
        suppress: [{rule: text/x, reason: r}]       | 1:19: no rule 'text/x'
        suppress: [{rule: text/*, reason: r, untill: 2027-01-31}] | 1:38: unknown key 'untill'; did you mean 'until'?
        suppress: [{rule: text/*, reason: r, until: 31.1.2027}] | 1:45: '31.1.2027' is no date; write one as 2027-01-31
        just a text                                 | 1:1: the configuration is a mapping of names to values
        """)
    void what_is_not_understood_is_told_in_one_line_with_its_place(String yaml, String message) {
        assertThat(error(yaml)).isEqualTo(".audit.yaml:" + message);
    }

    @Test
    void a_configuration_that_does_not_parse_is_told_with_its_place() {
        assertThat(error("rules: [")).startsWith(".audit.yaml:").hasLineCount(1);
        assertThat(error("rules: {}\nrules: {}\n"))
                .startsWith(".audit.yaml:2:1: ")
                .hasLineCount(1);
    }

    @Test
    void a_configuration_is_one_document() {
        assertThat(error("rules: {}\n---\nignore: []\n")).isEqualTo(".audit.yaml:3:1: a configuration is one document");
    }

    @Test
    void a_file_of_nearly_the_right_name_is_told() {
        SourceTree tree = SourceTree.of(Map.of(".audit.yml", ""));

        assertThat(assertThrows(AuditInputException.class, () -> AUDITOR.audit(tree)))
                .hasMessage(".audit.yml: the configuration of an audit is called .audit.yaml");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Auditor auditor = Audits.builder(new Finished())
                .configuration(Path.of("no/such.yaml"))
                .build();

        assertThat(assertThrows(AuditInputException.class, () -> auditor.audit(SourceTree.of(Map.of()))))
                .hasMessage("no such configuration: no/such.yaml");
    }

    @Property(tries = 300)
    void any_text_as_a_configuration_is_read_or_refused_in_one_line(@ForAll String text) {
        try {
            AUDITOR.audit(SourceTree.of(Map.of(".audit.yaml", text)));
        } catch (AuditInputException refused) {
            assertThat(refused.getMessage()).startsWith(".audit.yaml").doesNotContain("\n");
        }
    }

    private static String error(String yaml) {
        SourceTree tree = SourceTree.of(Map.of(".audit.yaml", yaml, "k8s/prod/a.txt", ""));
        return assertThrows(AuditInputException.class, () -> AUDITOR.audit(tree))
                .getMessage();
    }
}
