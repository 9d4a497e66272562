package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.document.Block.Item;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Says what is ready, the weightiest eight: sentences about whole artifacts first, then what holds in most places, counted. */
final class SignalSection implements Section {

    private static final int SIGNALS = 8;
    private static final int PLACES = 5;

    @Override
    public List<Block> of(AuditReport report) {
        List<Item> signals = Stream.concat(
                        report.satisfied().stream()
                                .filter(f -> f.rule().summary())
                                .sorted(Comparator.comparing(
                                        (Finding f) -> f.rule().id()))
                                .map(SignalSection::summary),
                        RuleCompliance.of(report).stream()
                                .filter(RuleCompliance::prevails)
                                .map(SignalSection::counted))
                .map(Item::new)
                .toList();
        List<Item> items = new ArrayList<>(signals.subList(0, Math.min(SIGNALS, signals.size())));
        if (signals.size() > SIGNALS) {
            items.add(new Item(new LineBuilder()
                    .text((signals.size() - SIGNALS)
                            + " more signals of less weight; --show satisfied and JSON have all.")));
        }
        Block body = items.isEmpty()
                ? new Block.Paragraph(new LineBuilder().text("None found.").inlines())
                : new Block.Items(false, items);
        return List.of(new Block.Heading(2, "Ready/Implemented Signals"), body);
    }

    private static LineBuilder summary(Finding finding) {
        LineBuilder line = new LineBuilder();
        String message = finding.message().strip();
        int named = lengthOfLabel(finding.subject(), message);
        if (named > 0) {
            String rest = message.substring(named);
            line.strong(message.substring(0, named)).text(rest).period(rest);
        } else {
            line.strong(finding.rule().title()).text(":").sentence(message);
        }
        Stream<Location> places = Stream.concat(
                Stream.of(finding.location()), finding.evidence().stream().map(Evidence::location));
        return line.cite(places.toList(), PLACES);
    }

    private static int lengthOfLabel(String label, String message) {
        String coded = "`" + label + "`";
        if (label.isEmpty()) {
            return 0;
        }
        return message.startsWith(coded) ? coded.length() : message.startsWith(label) ? label.length() : 0;
    }

    private static LineBuilder counted(RuleCompliance strength) {
        LineBuilder line = new LineBuilder().strong(strength.rule().title()).text(":");
        if (strength.judged() == 1) {
            line.sentence(strength.proofs().get(0).message());
        } else {
            line.sentence(strength.share() + (strength.complete() ? "" : "; the others follow below"));
        }
        return line.cite(strength.proofs().stream().map(Finding::location).toList(), PLACES);
    }
}
