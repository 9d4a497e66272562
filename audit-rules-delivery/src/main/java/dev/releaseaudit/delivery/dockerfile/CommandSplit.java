package dev.releaseaudit.delivery.dockerfile;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a logical line: keyword, options, and the rest.
 *
 * @param keyword the first word
 * @param flags the options, without their quotes
 * @param rest the arguments
 */
record CommandSplit(Span keyword, List<Span> flags, Span rest) {

    static CommandSplit of(String line, char escape) {
        return of(line, 0, line.length(), escape);
    }

    static CommandSplit of(String line, int start, int stop, char escape) {
        int from = Math.min(Spaces.skip(line, start), stop);
        int end = Spaces.trim(line, from, stop);
        int at = from;
        while (at < end && !Spaces.separates(line.charAt(at))) {
            at++;
        }
        Span keyword = Span.of(line, from, at);
        while (at < end && Spaces.separates(line.charAt(at))) {
            at++;
        }
        List<Span> flags = new ArrayList<>();
        int rest = new FlagScan(line, end, escape, flags).from(at);
        int restStart = Math.min(Spaces.skip(line, rest), end);
        return new CommandSplit(keyword, flags, Span.of(line, restStart, end));
    }

    /** Reads words that begin with two dashes, and stops at the first that does not. */
    private static final class FlagScan {

        private final String line;
        private final int end;
        private final char escape;
        private final List<Span> flags;

        FlagScan(String line, int end, char escape, List<Span> flags) {
            this.line = line;
            this.end = end;
            this.escape = escape;
            this.flags = flags;
        }

        /** Returns where the rest begins. */
        int from(int start) {
            int at = start;
            while (true) {
                while (at < end && Spaces.is(line.charAt(at))) {
                    at++;
                }
                if (at >= end || !line.startsWith("--", at) || at + 2 > end) {
                    return at;
                }
                int begin = at;
                StringBuilder word = new StringBuilder();
                at = word(at, word);
                if (word.toString().equals("--")) {
                    return at;
                }
                flags.add(new Span(word.toString(), begin, at));
            }
        }

        private int word(int start, StringBuilder word) {
            char quote = 0;
            int at = start;
            while (at < end) {
                char c = line.charAt(at);
                if (quote == 0 && Spaces.is(c)) {
                    break;
                }
                if (quote == 0 && (c == '\'' || c == '"')) {
                    quote = c;
                } else if (quote != 0 && c == quote) {
                    quote = 0;
                } else if (c == escape) {
                    if (at + 1 < end) {
                        word.append(line.charAt(++at));
                    } else {
                        quote = 0;
                    }
                } else {
                    word.append(c);
                }
                at++;
            }
            return at;
        }
    }
}
