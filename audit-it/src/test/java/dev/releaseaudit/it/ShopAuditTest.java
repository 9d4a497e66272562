package dev.releaseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Citations;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Readiness;
import dev.releaseaudit.report.writer.JsonReport;
import dev.releaseaudit.report.writer.MarkdownReport;
import dev.releaseaudit.report.writer.TextReport;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShopAuditTest {

    private static final Pattern GAP = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\|.*");
    private static final Pattern PLACE = Pattern.compile("`([^`:]+):(\\d+)(?:-(\\d+))?`");
    private static final Pattern BRACKET = Pattern.compile("【F:([^†】]+)†L(\\d+)(?:-L(\\d+))?】");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)#L(\\d+)(?:-L(\\d+))?\\)");

    /** Rows that no rule judges so far: what a loader makes of an unquoted {@code #}. */
    private static final Set<String> NO_RULE_YET = Set.of("12");

    private static final AuditReport REPORT = Auditor.standard().audit(Shop.folder());

    @Test
    void the_shop_is_not_ready_and_nothing_was_left_out() {
        assertThat(REPORT.readiness()).isEqualTo(Readiness.NOT_READY);
        assertThat(REPORT.complete()).as("%s", REPORT.diagnostics()).isTrue();
    }

    /** The table of gaps is in {@code examples/README.md}; each is to be found at one of the places that it names. */
    @TestFactory
    Stream<DynamicTest> every_gap_of_the_table_is_found_at_its_line() throws IOException {
        String page = Files.readString(Shop.repository().resolve("examples/README.md"));
        return page.substring(page.indexOf("## Gaps"), page.indexOf("## Strengths"))
                .lines()
                .map(GAP::matcher)
                .filter(Matcher::matches)
                .filter(row -> !NO_RULE_YET.contains(row.group(1)))
                .map(row -> DynamicTest.dynamicTest(
                        row.group(1) + " " + row.group(2),
                        () -> assertThat(places(row.group(3)))
                                .as("none of these places has a violation")
                                .anyMatch(ShopAuditTest::isReported)));
    }

    private static List<Location> places(String cell) {
        List<Location> places = new ArrayList<>();
        for (Matcher place = PLACE.matcher(cell); place.find(); ) {
            int first = Integer.parseInt(place.group(2));
            int last = place.group(3) == null ? first : Integer.parseInt(place.group(3));
            places.add(new Location(place.group(1), first, 1, last, Integer.MAX_VALUE));
        }
        return places;
    }

    private static boolean isReported(Location place) {
        return REPORT.violations().stream().flatMap(ShopAuditTest::lines).anyMatch(place::contains);
    }

    private static Stream<Location> lines(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.evidence().stream())
                .map(Located::location)
                .map(at -> new Location(at.path(), at.line(), at.column(), at.line(), at.column()));
    }

    @Test
    void every_bracket_citation_that_is_printed_names_lines_that_exist() throws IOException {
        assertCitationsExist(new MarkdownReport(Citations.BRACKET).asText(REPORT), BRACKET);
    }

    @Test
    void every_link_that_is_printed_names_lines_that_exist() throws IOException {
        assertCitationsExist(new MarkdownReport(Citations.LINK).asText(REPORT), LINK);
    }

    private static void assertCitationsExist(String text, Pattern pattern) throws IOException {
        int count = 0;
        for (Matcher citation = pattern.matcher(text); citation.find(); count++) {
            Path file = Shop.folder().resolve(citation.group(1));
            assertThat(file).exists();
            int first = Integer.parseInt(citation.group(2));
            int last = citation.group(3) == null ? first : Integer.parseInt(citation.group(3));
            int lines = Files.isDirectory(file) ? 1 : Files.readAllLines(file).size();
            assertThat(last).as(citation.group()).isBetween(first, Math.max(1, lines));
        }
        assertThat(count).as("citations in the document").isGreaterThan(30);
    }

    @Test
    void no_secret_of_the_shop_is_printed() {
        String everything =
                new JsonReport().asText(REPORT) + new TextReport().asText(REPORT) + new MarkdownReport().asText(REPORT);
        assertThat(everything)
                .doesNotContain("tRErEgjjqZzh2vRiCW", "xNuwTjzrPAqQGtBrwCjPvuVsRIMiDYgrEoJSXDua", "SXhzfvHSEyWXnRsX");
    }
}
