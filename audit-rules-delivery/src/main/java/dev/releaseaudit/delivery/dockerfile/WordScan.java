package dev.releaseaudit.delivery.dockerfile;

import java.util.ArrayList;
import java.util.List;

/** Splits the arguments of an instruction. */
final class WordScan {

    private WordScan() {}

    /** Returns the words, which blanks separate outside quotes; quotes stay. */
    static List<Span> quoted(String line, Span rest, char escape) {
        List<Span> words = new ArrayList<>();
        int at = rest.from();
        while (at < rest.to()) {
            if (Spaces.is(line.charAt(at))) {
                at++;
                continue;
            }
            int begin = at;
            StringBuilder word = new StringBuilder();
            at = word(line, rest.to(), escape, at, word);
            if (!word.isEmpty()) {
                words.add(new Span(word.toString(), begin, at));
            }
        }
        return words;
    }

    private static int word(String line, int end, char escape, int start, StringBuilder word) {
        char quote = 0;
        int at = start;
        while (at < end) {
            char c = line.charAt(at);
            if (quote == 0 && Spaces.is(c)) {
                return at;
            }
            boolean opens = quote == 0 && (c == '\'' || c == '"');
            boolean closes = quote != 0 && c == quote;
            if (c == escape && quote != '\'') {
                if (at + 1 == end) {
                    return end;
                }
                word.append(c).append(line.charAt(at + 1));
                at += 2;
                continue;
            }
            quote = opens ? c : closes ? 0 : quote;
            word.append(c);
            at++;
        }
        return at;
    }

    /** Returns the words, which blanks separate, quoted or not. */
    static List<Span> separated(String line, Span rest) {
        List<Span> words = new ArrayList<>();
        int from = rest.from();
        for (int at = rest.from(); at < rest.to(); at++) {
            if (Spaces.separates(line.charAt(at))) {
                words.add(Span.of(line, from, at));
                while (at + 1 < rest.to() && Spaces.separates(line.charAt(at + 1))) {
                    at++;
                }
                from = at + 1;
            }
        }
        if (!rest.text().isEmpty()) {
            words.add(Span.of(line, from, rest.to()));
        }
        return words;
    }
}
