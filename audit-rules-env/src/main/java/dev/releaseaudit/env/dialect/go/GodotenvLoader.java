package dev.releaseaudit.env.dialect.go;

import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Loader;
import dev.releaseaudit.env.dialect.text.Refusal;
import dev.releaseaudit.env.dialect.text.Whitespace;
import java.nio.charset.StandardCharsets;

/** Reads as the Go module godotenv does. Where it would crash, the file is refused. */
public final class GodotenvLoader implements Loader {

    private static final String EXPORT = "export";

    @Override
    public void load(Evaluation reading) {
        String text = reading.use(reading.source().withLineFeedsForPairs()).text();
        int at = statementStart(text, 0);
        while (at < text.length()) {
            at = statementStart(text, statement(reading, text, at));
        }
    }

    private static int statementStart(String text, int from) {
        int at = Whitespace.GO.skip(text, from, text.length());
        while (at < text.length() && text.charAt(at) == '#') {
            int line = text.indexOf('\n', at);
            at = line < 0 ? text.length() : Whitespace.GO.skip(text, line, text.length());
        }
        return at;
    }

    private static int statement(Evaluation reading, String text, int from) {
        int start = from;
        int behind = from + EXPORT.length();
        if (text.startsWith(EXPORT, from) && behind < text.length() && Whitespace.GO_LINE.is(text.charAt(behind))) {
            start = Whitespace.GO_LINE.skip(text, behind, text.length());
        }
        if (start >= text.length()) {
            throw new Refusal(from, "a statement is empty");
        }
        int sign = sign(text, start);
        String key = sign < 0 ? "" : Whitespace.GO.stripEnd(text.substring(start, sign));
        int value = Whitespace.GO_LINE.skip(text, sign < 0 ? start : sign + 1, text.length());
        boolean quoted = value < text.length() && (text.charAt(value) == '"' || text.charAt(value) == '\'');
        return quoted ? quoted(reading, text, key, start, value) : plain(reading, text, key, start, value);
    }

    /** Finds the sign behind a key; -1 where the text ends before one. */
    private static int sign(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '=' || c == ':') {
                return at;
            }
            if (!isKey(c)) {
                throw new Refusal(at, "a key has a character that keys may not have");
            }
            at += Character.charCount(c);
        }
        return -1;
    }

    /** Judges a character of a key by each of its bytes, as if a byte were a character. */
    private static boolean isKey(int c) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            int one = b & 0xFF;
            boolean known = Whitespace.GO_LINE.is(one)
                    || one == '_'
                    || one == '-'
                    || one == '.'
                    || Character.isLetter(one)
                    || ComposeKey.isNumber(one);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static int plain(Evaluation reading, String text, String key, int start, int from) {
        int end = from;
        int last = -1;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            if (text.charAt(end) == '#' && last < 0) {
                if (end == from) {
                    throw new Refusal(end, "a value that begins with # makes godotenv crash");
                }
                last = Whitespace.GO_LINE.is(text.charAt(end - 1)) ? end : -1;
            }
            end++;
        }
        String written = Whitespace.GO_LINE.strip(text.substring(from, last < 0 ? end : last));
        reading.bind(key, GodotenvValue.fill(reading, written, from), start, end);
        return end;
    }

    private static int quoted(Evaluation reading, String text, String key, int start, int open) {
        char quote = text.charAt(open);
        int close = text.indexOf(quote, open + 1);
        while (close > 0 && text.charAt(close - 1) == '\\') {
            close = text.indexOf(quote, close + 1);
        }
        if (close < 0) {
            throw new Refusal(open, "a quote is not closed");
        }
        String inner = GodotenvValue.withoutQuotes(text.substring(open, close), quote);
        String value = quote == '"' ? GodotenvValue.fill(reading, GodotenvValue.unescape(inner), open) : inner;
        reading.bind(key, value, start, close + 1);
        return close + 1;
    }
}
