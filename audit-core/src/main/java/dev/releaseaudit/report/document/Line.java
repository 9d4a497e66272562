package dev.releaseaudit.report.document;

import dev.releaseaudit.report.print.Citation;
import dev.releaseaudit.report.print.Plain;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts one line of a document together. Used by one thread. In a text, {@code `…`} marks code. */
final class Line {

    private final List<Inline> parts = new ArrayList<>();

    /** Adds running text. */
    Line text(String text) {
        parts.addAll(marked(text));
        return this;
    }

    /** Adds text that the eye should find first. */
    Line strong(String text) {
        parts.add(new Inline.Strong(marked(text.strip())));
        return this;
    }

    /** Adds a name, value or path. */
    Line code(String text) {
        parts.add(new Inline.Code(text));
        return this;
    }

    /** Adds names, {@code a, b and 3 more}. */
    Line codes(List<String> names, int most) {
        return text(Names.of(names, most));
    }

    /** Adds the words of a message as a sentence, after a space where something stands before it. */
    Line sentence(String message) {
        String words = Plain.line(message).strip();
        if (words.isEmpty()) {
            return this;
        }
        return text(parts.isEmpty() ? "" : " ").text(words).period(words);
    }

    /** Ends a sentence whose last words these are. */
    Line period(String words) {
        return text(words.isEmpty() || ".!?:…".indexOf(words.charAt(words.length() - 1)) < 0 ? "." : "");
    }

    /** Cites places, at most so many, after a space. */
    Line cite(Collection<Location> places, int most) {
        List<Citation> all = Citation.all(places);
        if (!all.isEmpty()) {
            int shown = Math.min(all.size(), most);
            text(" ").parts.add(new Inline.Cites(all.subList(0, shown), all.size() - shown));
        }
        return this;
    }

    List<Inline> inlines() {
        return List.copyOf(parts);
    }

    private static List<Inline> marked(String text) {
        List<Inline> inlines = new ArrayList<>();
        String line = Plain.line(text);
        int at = 0;
        while (at < line.length()) {
            int open = line.indexOf('`', at);
            int close = open < 0 ? -1 : line.indexOf('`', open + 1);
            if (close <= open + 1) {
                inlines.add(new Inline.Text(line.substring(at)));
                break;
            }
            if (open > at) {
                inlines.add(new Inline.Text(line.substring(at, open)));
            }
            inlines.add(new Inline.Code(line.substring(open + 1, close)));
            at = close + 1;
        }
        return inlines;
    }
}
