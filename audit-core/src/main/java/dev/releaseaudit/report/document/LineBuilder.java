package dev.releaseaudit.report.document;

import dev.releaseaudit.report.print.Citation;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.PrintableText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts one line of a document together. Used by one thread. In a text, {@code `…`} marks code. */
final class LineBuilder {

    private final List<Inline> parts = new ArrayList<>();

    /** Adds running text. */
    LineBuilder text(String text) {
        parts.addAll(marked(text));
        return this;
    }

    /** Adds text that the eye should find first. */
    LineBuilder strong(String text) {
        parts.add(new Inline.Strong(marked(text.strip())));
        return this;
    }

    /** Adds a name, value or path. */
    LineBuilder code(String text) {
        parts.add(new Inline.Code(text));
        return this;
    }

    /** Adds names, {@code a, b and 3 more}. */
    LineBuilder codes(List<String> names, int most) {
        return text(CodeNames.of(names, most));
    }

    /** Adds the words of a message as a sentence, after a space where something stands before it. */
    LineBuilder sentence(String message) {
        String words = PrintableText.line(message).strip();
        if (words.isEmpty()) {
            return this;
        }
        return text(parts.isEmpty() ? "" : " ").text(words).period(words);
    }

    /** Ends a sentence whose last words these are. */
    LineBuilder period(String words) {
        return text(words.isEmpty() || ".!?:…".indexOf(words.charAt(words.length() - 1)) < 0 ? "." : "");
    }

    /** CitationList places, at most so many, after a space. */
    LineBuilder cite(Collection<Location> places, int most) {
        List<Citation> all = Citation.all(places);
        if (!all.isEmpty()) {
            int shown = Math.min(all.size(), most);
            text(" ").parts.add(new Inline.CitationList(all.subList(0, shown), all.size() - shown));
        }
        return this;
    }

    List<Inline> inlines() {
        return List.copyOf(parts);
    }

    private static List<Inline> marked(String text) {
        List<Inline> inlines = new ArrayList<>();
        String line = PrintableText.line(text);
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
