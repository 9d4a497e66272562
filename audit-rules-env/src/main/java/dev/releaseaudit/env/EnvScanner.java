package dev.releaseaudit.env;

import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into entries. Every character is looked at a bounded number of times. */
final class EnvScanner {

    private final String path;
    private final String text;
    private final List<EnvEntry> entries = new ArrayList<>();
    private int line = 1;
    /** Quotes that were looked for in vain: none of them follows any more. */
    private String missing = "";

    EnvScanner(String path, String text) {
        this.path = path;
        this.text = text;
    }

    List<EnvEntry> scan() {
        int at = 0;
        while (at < text.length()) {
            at = entry(at);
        }
        return entries;
    }

    /** Reads the entry that begins here, and returns where the next one begins. */
    private int entry(int start) {
        int end = lineEnd(start);
        int at = skipBlanks(start, end);
        if (at == end) {
            return add(EnvEntry.Kind.BLANK, start, end, end, "");
        }
        if (text.charAt(at) == '#') {
            return commentLine(start, at, end);
        }
        StatementHead statement = StatementHead.at(text, at, end);
        if (!statement.isRead()) {
            return add(EnvEntry.Kind.ERROR, start, end, end, "");
        }
        return statement.hasValue()
                ? assignment(EnvEntry.Kind.ASSIGNMENT, statement, start, end)
                : name(statement, start, end);
    }

    private int commentLine(int start, int hash, int end) {
        int inside = hash + 1;
        int at = inside < end && isBlank(text.charAt(inside)) ? inside + 1 : inside;
        StatementHead statement = StatementHead.at(text, at, end);
        if (statement.isDocumentedOption(text)) {
            return assignment(EnvEntry.Kind.COMMENTED, statement, start, end);
        }
        return add(
                EnvEntry.Kind.COMMENT,
                start,
                end,
                end,
                text.substring(inside, end).strip());
    }

    private int name(StatementHead statement, int start, int end) {
        int comment = skipBlanks(statement.keyEnd(), end);
        String words = comment < end ? text.substring(comment + 1, end).strip() : "";
        Location key = place(start, statement.keyStart(), statement.keyEnd());
        return add(
                EnvEntry.of(EnvEntry.Kind.NAME, text.substring(start, nextLine(end)), place(start, start, end))
                        .withKey(statement.exported(), text.substring(statement.keyStart(), statement.keyEnd()), key)
                        .withValue("", Quote.NONE, place(start, statement.keyEnd(), statement.keyEnd()))
                        .withComment(words),
                end);
    }

    private int assignment(EnvEntry.Kind kind, StatementHead statement, int start, int lineEnd) {
        int from = skipBlanks(statement.valueStart(), lineEnd);
        ValueSpan value = value(statement.valueStart(), from, lineEnd, kind == EnvEntry.Kind.ASSIGNMENT);
        int end = value.end() > lineEnd ? lineEnd(value.end()) : lineEnd;
        int comment = skipBlanks(value.end(), end);
        String words = comment < end ? text.substring(comment + 1, end).strip() : "";
        Location whole = through(start, end);
        Location at = through(start, value.start(), value.end());
        Location key = place(start, statement.keyStart(), statement.keyEnd());
        int inner = value.quote() == Quote.NONE ? 0 : 1;
        String raw = text.substring(value.start() + inner, value.end() - inner);
        return add(
                EnvEntry.of(kind, text.substring(start, nextLine(end)), whole)
                        .withKey(statement.exported(), text.substring(statement.keyStart(), statement.keyEnd()), key)
                        .withValue(raw, value.quote(), at)
                        .withComment(words),
                end);
    }

    /** Finds the value: quoted where a quote closes it, over lines if need be, and else up to a comment or the line's end. */
    private ValueSpan value(int behindSign, int from, int lineEnd, boolean manyLines) {
        Quote quote = from < lineEnd ? Quote.of(text.charAt(from)) : Quote.NONE;
        if (quote != Quote.NONE) {
            int close = close(from, manyLines ? text.length() : lineEnd, quote);
            if (close >= 0 && endsStatement(close + 1)) {
                return new ValueSpan(from, close + 1, quote);
            }
        }
        int end = from;
        int last = from;
        boolean afterBlank = from > behindSign;
        while (end < lineEnd && !(text.charAt(end) == '#' && afterBlank)) {
            afterBlank = isBlank(text.charAt(end));
            end++;
            last = afterBlank ? last : end;
        }
        return new ValueSpan(from, last, Quote.NONE);
    }

    private int close(int open, int limit, Quote quote) {
        char c = text.charAt(open);
        if (limit == text.length() && missing.indexOf(c) >= 0) {
            return -1;
        }
        for (int i = open + 1; i < limit; i++) {
            char here = text.charAt(i);
            if (here == c) {
                return i;
            }
            if (here == '\\' && quote == Quote.DOUBLE) {
                i++;
            }
        }
        if (limit == text.length()) {
            missing += c;
        }
        return -1;
    }

    private boolean endsStatement(int at) {
        int end = lineEnd(at);
        int next = skipBlanks(at, end);
        return next == end || text.charAt(next) == '#';
    }

    private int add(EnvEntry.Kind kind, int start, int shown, int end, String comment) {
        String source = text.substring(start, nextLine(end));
        return add(EnvEntry.of(kind, source, place(start, start, shown)).withComment(comment), end);
    }

    private int add(EnvEntry entry, int end) {
        entries.add(entry);
        line = entry.location().endLine() + 1;
        return nextLine(end);
    }

    /** Locates a stretch of the line that begins at {@code start}, the current one. */
    private Location place(int start, int from, int to) {
        return Location.of(path, line, from - start + 1, to - start + 1);
    }

    private Location through(int start, int end) {
        return through(start, start, end);
    }

    /** Locates a stretch that begins in the current line and may end in a later one. */
    private Location through(int start, int from, int to) {
        int endLine = line;
        int lastStart = start;
        for (int i = from; i < to; i++) {
            if (isLineEnd(i)) {
                endLine++;
                lastStart = i + 1;
            }
        }
        return new Location(path, line, from - start + 1, endLine, to - lastStart + 1);
    }

    /** Tells whether a line ends with this character; a line feed after a carriage return is the one that does. */
    private boolean isLineEnd(int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private int nextLine(int end) {
        if (end >= text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\u000B' || c == '\u00A0' || c == '\uFEFF';
    }

    private record ValueSpan(int start, int end, Quote quote) {}
}
