package dev.releaseaudit.env.dialect.go;

import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Loader;
import dev.releaseaudit.env.dialect.text.MappedText;
import dev.releaseaudit.env.dialect.text.Refusal;
import dev.releaseaudit.env.dialect.text.Whitespace;

/** Reads as Docker Compose does: a {@code .env} file, and files under {@code env_file}. */
public final class ComposeLoader implements Loader {

    @Override
    public void load(Evaluation reading) {
        MappedText source = reading.use(reading.source().withoutMark());
        String text = source.text();
        int at = statementStart(text, 0);
        while (at < text.length()) {
            ComposeKey key = ComposeKey.at(text, at);
            int next = key.named() ? inherit(reading, key) : value(reading, text, key);
            at = statementStart(text, next);
        }
    }

    /** Goes over white space and lines of comments. */
    private static int statementStart(String text, int from) {
        int at = Whitespace.GO.skip(text, from, text.length());
        while (at < text.length() && text.charAt(at) == '#') {
            int line = text.indexOf('\n', at);
            at = line < 0 ? text.length() : Whitespace.GO.skip(text, line, text.length());
        }
        return at;
    }

    private static int inherit(Evaluation reading, ComposeKey key) {
        String given = reading.environment().get(key.name());
        if (given != null) {
            reading.bind(key.name(), given, key.start(), key.end());
        }
        return key.end();
    }

    private static int value(Evaluation reading, String text, ComposeKey key) {
        int from = key.end();
        if (from < text.length() && (text.charAt(from) == '\'' || text.charAt(from) == '"')) {
            return quoted(reading, text, key, from);
        }
        int line = text.indexOf('\n', from);
        int end = line < 0 ? text.length() : line;
        String all = text.substring(from, end);
        int comment = all.indexOf(" #");
        String written = Whitespace.GO.stripEnd(comment >= 0 ? all.substring(0, comment) : all);
        reading.bind(key.name(), new ComposeVariables(reading, from).fill(written), key.start(), end);
        return line < 0 ? end : line + 1;
    }

    private static int quoted(Evaluation reading, String text, ComposeKey key, int open) {
        char quote = text.charAt(open);
        StringBuilder value = new StringBuilder();
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                String inner = value.toString();
                String filled =
                        quote == '"' ? new ComposeVariables(reading, open).fill(ComposeEscapes.expand(inner)) : inner;
                reading.bind(key.name(), filled, key.start(), i + 1);
                return i + 1;
            }
            boolean escapes = c == '\\' && i + 1 < text.length();
            if (escapes && text.charAt(i + 1) == quote) {
                value.append(quote);
                i++;
            } else if (escapes) {
                value.append(c).append(text.charAt(i + 1));
                i++;
            } else {
                value.append(c);
            }
        }
        throw new Refusal(open, "a quote is not closed");
    }
}
