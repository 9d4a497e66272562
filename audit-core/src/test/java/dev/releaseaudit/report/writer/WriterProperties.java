package dev.releaseaudit.report.writer;

import static dev.releaseaudit.report.Reports.DIGEST;
import static dev.releaseaudit.report.Reports.NON_ROOT;
import static dev.releaseaudit.report.Reports.OVERLAY;
import static dev.releaseaudit.report.Reports.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Citations;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.report.Reports;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.report.print.Citation;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.PrintableText;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

class WriterProperties {

    private static final Pattern BRACKET = Pattern.compile("【F:([^†】]*)(†L(\\d+)(?:-L(\\d+))?)?】");
    private static final List<ReportWriter> WRITERS = List.of(
            new TextReport().show(Set.of(Outcome.values())),
            new TextReport().quiet(true),
            new MarkdownReport(),
            new MarkdownReport(Citations.BRACKET),
            new JsonReport(),
            new SarifReport(),
            new JunitReport(),
            new HtmlReport());

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void no_writer_prints_what_hides(@ForAll("reports") AuditReport report) {
        for (ReportWriter writer : WRITERS) {
            String text = writer.asText(report);
            assertThat(text.codePoints()).noneMatch(c -> c != '\n' && PrintableText.hides(c) && c < 0xE0000);
            assertThat(text).endsWith("\n".repeat(text.isEmpty() ? 0 : 1));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_writer_prints_what_utf_8_can_encode(@ForAll("reports") AuditReport report)
            throws CharacterCodingException {
        for (ReportWriter writer : WRITERS) {
            String text = writer.asText(report);
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            assertThat(bytes.remaining()).isGreaterThanOrEqualTo(text.length());
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void json_and_sarif_are_valid_and_keep_messages(@ForAll("reports") AuditReport report) {
        List<String> messages = report.findings().stream()
                .map(f -> PrintableText.wellFormed(f.message()))
                .toList();
        assertThat(JsonText.objects(JsonText.parse(new JsonReport().asText(report)), "findings"))
                .extracting(finding -> finding.get("message"))
                .isEqualTo(messages);
        assertThat(JsonText.parse(new SarifReport().asText(report))).containsKey("runs");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void junit_is_well_formed_and_has_a_case_for_each_finding_and_hole(@ForAll("reports") AuditReport report) {
        long holes = report.diagnostics().stream()
                .filter(d -> d.impact() == Diagnostic.Impact.HOLE)
                .count();
        assertThat(XmlText.parse(new JunitReport().asText(report))
                        .getElementsByTagName("testcase")
                        .getLength())
                .isEqualTo(report.findings().size() + (int) holes);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_link_of_the_document_leads_to_a_place_of_the_report(@ForAll("reports") AuditReport report) {
        Set<String> places = places(report).map(Citation::link).collect(Collectors.toSet());
        List<String> links = new ArrayList<>();
        Parser.builder().build().parse(new MarkdownReport().asText(report)).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }

            @Override
            public void visit(Image image) {
                links.add("an image " + image.getDestination());
            }

            @Override
            public void visit(HtmlInline html) {
                links.add("HTML " + html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                links.add("HTML " + html.getLiteral());
            }
        });
        assertThat(places).containsAll(links);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_citation_in_brackets_names_a_place_of_the_report(@ForAll("reports") AuditReport report) {
        Set<String> lines = places(report).map(c -> c.lines("†L", "-L")).collect(Collectors.toSet());
        BRACKET.matcher(new MarkdownReport(Citations.BRACKET).asText(report))
                .results()
                .forEach(found -> assertThat(lines)
                        .contains(Optional.ofNullable(found.group(2)).orElse("")));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void the_locale_of_the_machine_changes_nothing(@ForAll("reports") AuditReport report) {
        Locale before = Locale.getDefault();
        try {
            for (ReportWriter writer : WRITERS) {
                Locale.setDefault(Locale.ROOT);
                String here = writer.asText(report);
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(writer.asText(report)).isEqualTo(here);
                Locale.setDefault(Locale.forLanguageTag("tr"));
                assertThat(writer.asText(report)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Stream<Citation> places(AuditReport report) {
        Stream<Located> located = Stream.of(
                        report.findings(),
                        report.findings().stream()
                                .flatMap(f -> f.evidence().stream())
                                .toList(),
                        report.findings().stream()
                                .flatMap(f -> f.suppression().stream())
                                .toList(),
                        report.diagnostics(),
                        report.targets())
                .flatMap(List::stream);
        return located.map(Located::location).map(Citation::of);
    }

    @Provide
    Arbitrary<AuditReport> reports() {
        return Combinators.combine(
                        findings().list().ofMaxSize(6), diagnostics().list().ofMaxSize(2))
                .as((findings, diagnostics) -> {
                    Reports report = new Reports().idle(rule("x/idle", "Idle", Severity.INFO, "x", "Idle"));
                    findings.forEach(report::add);
                    diagnostics.forEach(report::diagnostic);
                    return report.build();
                });
    }

    private static Arbitrary<Finding> findings() {
        Arbitrary<Optional<Suppression>> suppressions = Combinators.combine(texts(), places())
                .as((reason, at) -> new Suppression(Suppression.Kind.CONFIGURATION, reason, at))
                .optional(0.2);
        Arbitrary<List<Evidence>> evidence =
                Combinators.combine(texts(), places()).as(Evidence::new).list().ofMaxSize(2);
        Arbitrary<RuleInfo> rules = Arbitraries.of(DIGEST, NON_ROOT, OVERLAY);
        return Combinators.combine(
                        rules,
                        Arbitraries.of(Outcome.values()),
                        texts(),
                        texts(),
                        texts().optional(),
                        places(),
                        suppressions,
                        evidence)
                .as((rule, outcome, subject, message, fix, at, suppression, see) -> Finding.builder(
                                rule, outcome, () -> at)
                        .subject(subject)
                        .message(message)
                        .fix(fix)
                        .evidence(see)
                        .suppression(suppression)
                        .fingerprint("f")
                        .build());
    }

    private static Arbitrary<Diagnostic> diagnostics() {
        return Combinators.combine(
                        Arbitraries.of(Diagnostic.Kind.values()),
                        Arbitraries.of(Diagnostic.Impact.values()),
                        texts(),
                        places())
                .as(Diagnostic::new);
    }

    private static Arbitrary<Location> places() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.integers().between(0, 5))
                .as((path, line, more) -> new Location(path, line, 2, line + more, 3));
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "b.yaml",
                " ",
                "\n",
                "`",
                "[",
                "](",
                ")",
                "<",
                "<b>",
                "-->",
                "]]>",
                "&amp;",
                "*",
                "**",
                "_",
                "|",
                "#",
                "\\",
                "\"",
                "'",
                "【F:x†L1】",
                "\u001B[31m",
                "\u0000",
                "\u202E",
                "\uD83D\uDE00",
                "\uD800",
                "://",
                "\t");
        return Arbitraries.frequencyOf(
                Tuple.of(3, pieces.list().ofMaxSize(8).map(list -> String.join("", list))),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    }
}
