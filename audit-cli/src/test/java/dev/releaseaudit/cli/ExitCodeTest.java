package dev.releaseaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.rule.Severity;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

    @Test
    void each_choice_fails_from_its_severity_on() {
        assertThat(failing(FailOn.ERROR)).containsExactly(Severity.ERROR);
        assertThat(failing(FailOn.WARNING)).containsExactly(Severity.WARNING, Severity.ERROR);
        assertThat(failing(FailOn.NEVER)).isEmpty();
    }

    @Test
    void a_mistake_of_the_command_itself_is_one_line_and_an_audit_that_is_not_complete() {
        Run run = Run.broken(new IllegalStateException("two\nlines"));
        assertThat(run.err())
                .startsWith("audit: this is a mistake in audit itself, please report it: "
                        + "java.lang.IllegalStateException: two lines at ")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    }

    private static Severity[] failing(FailOn choice) {
        return Arrays.stream(Severity.values()).filter(choice::includes).toArray(Severity[]::new);
    }
}
