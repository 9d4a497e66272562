package dev.releaseaudit.report.document;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.NON_ROOT;
import static dev.releaseaudit.report.Reports.OVERLAY;
import static dev.releaseaudit.report.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.Reports;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.source.Location;
import org.junit.jupiter.api.Test;

class SignalSectionTest {

    @Test
    void a_summary_leads_with_the_artifact_that_it_sums_up() {
        assertThat(signals(new Reports()
                        .satisfied(OVERLAY, "overlay prod", "overlay prod pins 2 of 2 images", at("k.yaml", 1, 1, 5))))
                .isEqualTo("- **overlay prod** pins 2 of 2 images. [k.yaml:1](k.yaml#L1)");
    }

    @Test
    void the_artifact_may_be_marked_as_code() {
        assertThat(signals(new Reports().satisfied(OVERLAY, "prod", "`prod` pins 2 images", at("k.yaml", 1, 1, 5))))
                .isEqualTo("- **`prod`** pins 2 images. [k.yaml:1](k.yaml#L1)");
    }

    @Test
    void a_summary_that_does_not_name_the_artifact_leads_with_the_title() {
        assertThat(signals(new Reports().satisfied(OVERLAY, "prod", "all images are pinned", at("k.yaml", 1, 1, 5))))
                .startsWith("- **Production has an overlay of its own**: all images are pinned. ");
    }

    @Test
    void summaries_come_first_and_what_holds_without_exception_before_the_rest() {
        Reports report = new Reports()
                .satisfied(DIGEST, "a", "a is pinned", at("a.yaml", 1, 1, 5))
                .satisfied(DIGEST, "b", "b is pinned", at("a.yaml", 2, 1, 5))
                .violated(DIGEST, "c", "c floats", at("a.yaml", 3, 1, 5))
                .satisfied(NON_ROOT, "a", "a must run as non-root", at("a.yaml", 4, 1, 5))
                .satisfied(OVERLAY, "prod", "prod pins 2 of 3 images", at("k.yaml", 1, 1, 5));
        assertThat(signals(report))
                .containsSubsequence("- **prod**", "- **Containers run", "- **Images are pinned by digest**: 2 of 3; ");
    }

    @Test
    void what_is_suppressed_is_no_signal() {
        Reports report = new Reports()
                .suppressed(
                        NON_ROOT,
                        "a",
                        "a may run as root",
                        at("a.yaml", 1, 1, 5),
                        new Suppression(Suppression.Kind.COMMENT, "known", Location.of("a.yaml")));
        assertThat(signals(report)).isEqualTo("None found.");
    }

    @Test
    void the_eight_weightiest_are_told_and_the_others_counted() {
        Reports report = new Reports();
        for (int i = 0; i < 10; i++) {
            report.satisfied(OVERLAY, "prod" + i, "prod" + i + " pins its images", at("k.yaml", i + 1, 1, 5));
        }
        report.satisfied(NON_ROOT, "a", "a must run as non-root", at("a.yaml", 4, 1, 5));

        assertThat(signals(report))
                .hasLineCount(9)
                .endsWith("- 3 more signals of less weight; --show satisfied and JSON have all.");
    }

    private static String signals(Reports report) {
        return Pages.markdown(new SignalSection(), report)
                .replace("## Ready/Implemented Signals", "")
                .strip();
    }
}
