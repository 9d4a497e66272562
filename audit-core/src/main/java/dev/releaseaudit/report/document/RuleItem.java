package dev.releaseaudit.report.document;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.document.Block.Item;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Composes the entry for what one rule found wrong, or left open: one sentence where it can be said in one, with all places.
 *
 * @param open what to say where the cases differ, such as {@code not so}
 * @param targets how many targets there are; which ones are concerned is said where it is not all of them
 */
record RuleItem(String open, int targets) {

    private static final int CASES = 6;
    private static final int NAMES = 4;
    private static final int PLACES = 10;
    private static final int FIXES = 2;

    /** Returns the entry for findings of one rule, of so many that were judged. */
    Item of(List<Finding> findings, int judged) {
        List<Alike<Finding>> cases = Alike.group(findings, Finding::subject, Finding::message);
        String share = findings.size() > 1 && judged > findings.size() ? findings.size() + " of " + judged : "";
        if (cases.size() == 1) {
            return new Item(oneCase(cases.get(0), share, true));
        }
        Line line = new Line()
                .strong(findings.get(0).rule().title())
                .text(":")
                .sentence(open + " in " + (share.isEmpty() ? findings.size() + " cases" : share));
        List<Item> below = new ArrayList<>();
        cases.stream().limit(CASES).forEach(alike -> below.add(new Item(oneCase(alike, "", false))));
        List<Finding> rest = cases.stream()
                .skip(CASES)
                .flatMap(alike -> alike.all().stream())
                .toList();
        if (!rest.isEmpty()) {
            below.add(new Item(new Line().text(rest.size() + " more:").cite(places(rest), PLACES)));
        }
        return new Item(line.inlines(), below);
    }

    private Line oneCase(Alike<Finding> alike, String share, boolean leading) {
        Line line = new Line();
        String end = said(line, alike.first().message(), leading);
        if (!alike.others().isEmpty()) {
            line.text("; likewise ").codes(alike.others(), NAMES);
            end = "";
        }
        if (!share.isEmpty()) {
            line.text(" (" + share + ")");
            end = "";
        }
        TargetNames.of(alike.all(), targets).ifPresent(names -> line.text(", " + names));
        line.period(end);
        fixes(alike).forEach(line::sentence);
        line.cite(places(alike.all()), PLACES);
        if (alike.all().size() == 1) {
            alike.first().evidence().stream().limit(PLACES).forEach(evidence -> see(line, evidence));
        }
        return line;
    }

    private static void see(Line line, Evidence evidence) {
        line.text("; " + evidence.text()).cite(List.of(evidence.location()), 1);
    }

    private static String said(Line line, String message, boolean leading) {
        String words = message.strip();
        if (words.endsWith(".")) {
            words = words.substring(0, words.length() - 1);
        }
        if (leading) {
            int head = headOf(words);
            line.strong(words.substring(0, head)).text(words.substring(head));
        } else {
            line.text(words);
        }
        return words;
    }

    private static int headOf(String words) {
        for (String end : List.of(" (", "; ")) {
            int at = words.indexOf(end);
            if (at > 0) {
                return at;
            }
        }
        return words.length();
    }

    private static List<String> fixes(Alike<Finding> alike) {
        List<Finding> mendable =
                alike.all().stream().filter(f -> f.fix().isPresent()).toList();
        return Alike.group(mendable, Finding::subject, f -> f.fix().orElseThrow()).stream()
                .limit(FIXES)
                .map(Alike::first)
                .map(Finding::fix)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Location> places(List<Finding> findings) {
        return findings.stream().map(Finding::location).toList();
    }
}
