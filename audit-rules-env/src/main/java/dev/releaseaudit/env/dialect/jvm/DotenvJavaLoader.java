package dev.releaseaudit.env.dialect.jvm;

import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Loader;
import dev.releaseaudit.env.dialect.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Reads as dotenv-java does. With its standard options a malformed entry is an error; with {@code ignoreIfMalformed} it is left
 * out, which is how it is read here.
 */
public final class DotenvJavaLoader implements Loader {

    @Override
    public void load(Evaluation reading) {
        String text = reading.source().text();
        @Nullable DotenvJavaEntry open = null;
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            if (open != null) {
                open.extend(text, at, end);
            } else if (!isSkipped(text.substring(at, end))) {
                open = DotenvJavaEntry.at(text, at, end);
            }
            if (open != null && !open.goesOn()) {
                finish(reading, open, end);
                open = null;
            }
            at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
    }

    private static void finish(Evaluation reading, DotenvJavaEntry entry, int end) {
        if (entry.isValid()) {
            reading.bind(entry.key(), entry.unquoted(), entry.start(), end);
        } else {
            reading.problem("dotenv-java calls this entry malformed", entry.start(), end);
        }
    }

    private static boolean isSkipped(String line) {
        return line.startsWith("#")
                || line.startsWith("////")
                || line.trim().isEmpty()
                || Whitespace.ASCII.strip(line).isEmpty();
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
