package dev.releaseaudit.report.document;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.NON_ROOT;
import static dev.releaseaudit.report.Reports.PINNED;
import static dev.releaseaudit.report.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.Reports;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import org.junit.jupiter.api.Test;

class ChecklistSectionTest {

    @Test
    void without_gaps_there_is_nothing_to_do() {
        assertThat(checklist(new Reports().idle(DIGEST))).isEqualTo("Nothing to do.");
    }

    @Test
    void a_fix_that_mends_several_gaps_is_said_once() {
        Reports report = new Reports()
                .violated(DIGEST, "a", "a floats", "Pin the digest.", at("a.yaml", 1, 1, 5))
                .violated(DIGEST, "b", "b floats", "Pin the digest.", at("a.yaml", 2, 1, 5))
                .violated(PINNED, "c", "c is latest", "Name a version", at("a.yaml", 3, 1, 5));
        assertThat(checklist(report))
                .isEqualTo("1. **Pin the images that are deployed**: pin the digest; name a version. "
                        + "[a.yaml:1](a.yaml#L1), [a.yaml:2](a.yaml#L2), [a.yaml:3](a.yaml#L3)");
    }

    @Test
    void many_different_fixes_are_cut_short() {
        Reports report = new Reports();
        String[] fixes = {"Do one", "See two now", "Let it be", "Go on", "Try it out", "Mend this too please", "Say no"
        };
        for (int i = 0; i < fixes.length; i++) {
            report.violated(DIGEST, "s" + i, "s" + i + " floats", fixes[i], at("a.yaml", i + 1, 1, 5));
        }
        assertThat(checklist(report)).contains("; mend this too please; and 1 more as said above. ");
    }

    @Test
    void gaps_without_a_fix_are_counted() {
        Reports report = new Reports()
                .violated(DIGEST, "a", "a floats", at("a.yaml", 1, 1, 5))
                .violated(PINNED, "b", "b is latest", at("a.yaml", 2, 1, 5));
        assertThat(checklist(report)).startsWith("1. **Pin the images that are deployed**: close the 2 gaps above. ");
    }

    @Test
    void targets_are_named_where_not_all_are_concerned() {
        Reports report = new Reports()
                .target("dev", Stage.DEVELOPMENT)
                .target("prod", Stage.PRODUCTION)
                .violated(DIGEST, "a", "a floats", "Pin it", at("a.yaml", 1, 1, 5), "prod")
                .violated(NON_ROOT, "a", "a may run as root", "Set it", at("a.yaml", 2, 1, 5), "dev", "prod");
        assertThat(checklist(report))
                .contains("1. **Pin the images that are deployed** in `prod`: pin it. ")
                .contains("2. **Harden containers**: set it. ");
    }

    @Test
    void a_hole_is_the_last_item() {
        Reports report = new Reports()
                .violated(DIGEST, "a", "a floats", "Pin it", at("a.yaml", 1, 1, 5))
                .diagnostic(Diagnostic.hole(Diagnostic.Kind.CRASHED, () -> Location.of("b"), "threw"));
        assertThat(checklist(report)).contains("\n2. **Complete the audit**: mend what could not be looked at");
    }

    private static String checklist(Reports report) {
        return Pages.markdown(new ChecklistSection(), report)
                .replace("## Recommended Release Checklist (Actionable)", "")
                .strip();
    }
}
