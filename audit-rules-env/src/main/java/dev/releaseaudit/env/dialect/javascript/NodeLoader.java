package dev.releaseaudit.env.dialect.javascript;

import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Loader;
import dev.releaseaudit.env.dialect.text.MappedText;

/** Reads as Node does for {@code --env-file} and {@code util.parseEnv}. */
public final class NodeLoader implements Loader {

    private static final String EXPORT = "export ";

    @Override
    public void load(Evaluation reading) {
        MappedText source = reading.use(reading.source().withoutCarriageReturns());
        String text = source.text();
        int limit = endWithoutSpaces(text, 0, text.length());
        int at = skipSpaces(text, 0, limit);
        while (at < limit) {
            boolean skipped = text.charAt(at) == '\n' || text.charAt(at) == '#';
            int next = skipped ? text.indexOf('\n', at) : -1;
            at = next >= 0 && next < limit ? next + 1 : statement(reading, text, at, limit);
        }
    }

    /** Reads one statement and returns where the next begins. A key is whatever stands before the next sign, over lines too. */
    private static int statement(Evaluation reading, String text, int start, int limit) {
        int sign = text.indexOf('=', start);
        if (sign < 0 || sign >= limit) {
            return limit;
        }
        int keyStart = skipSpaces(text, start, sign);
        if (start == sign) {
            return limit;
        }
        if (keyStart == sign) {
            // Node steps back one character where a key is made of blanks only.
            keyStart = Math.max(start - 1, 0);
        }
        String key = text.substring(keyStart, endWithoutSpaces(text, keyStart, sign));
        if (key.startsWith(EXPORT)) {
            key = key.substring(EXPORT.length());
            keyStart += EXPORT.length();
        }
        int from = skipSpaces(text, sign + 1, limit);
        if (from < limit && "\"'`".indexOf(text.charAt(from)) >= 0) {
            return quoted(reading, text, key, keyStart, from, limit);
        }
        return plain(reading, text, key, keyStart, from, limit);
    }

    private static int quoted(Evaluation reading, String text, String key, int keyStart, int open, int limit) {
        char quote = text.charAt(open);
        int close = text.indexOf(quote, open + 1);
        int line = text.indexOf('\n', open);
        if (close < 0 || close >= limit) {
            if (line < 0 || line >= limit) {
                return open;
            }
            reading.bind(key, text.substring(open, line), keyStart, line);
            return line;
        }
        String value = text.substring(open + 1, close);
        reading.bind(key, quote == '"' ? value.replace("\\n", "\n") : value, keyStart, close + 1);
        return nextLine(text, close, limit);
    }

    private static int plain(Evaluation reading, String text, String key, int keyStart, int from, int limit) {
        int line = text.indexOf('\n', from);
        int end = line < 0 || line > limit ? limit : line;
        String all = text.substring(from, end);
        int hash = all.indexOf('#');
        int last = endWithoutSpaces(all, 0, hash >= 0 ? hash : all.length());
        reading.bind(key, all.substring(0, last), keyStart, from + last);
        return end;
    }

    private static int nextLine(String text, int from, int limit) {
        int line = text.indexOf('\n', from);
        return line < 0 || line >= limit ? limit : line + 1;
    }

    private static int skipSpaces(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int endWithoutSpaces(String text, int from, int end) {
        int at = end;
        while (at > from && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
