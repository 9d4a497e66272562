package dev.releaseaudit.env.dialect.jvm;

import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Loader;
import dev.releaseaudit.env.dialect.text.Refusal;

/** Reads as {@link java.util.Properties} does, from characters. */
public final class PropertiesLoader implements Loader {

    @Override
    public void load(Evaluation reading) {
        PropertyLines lines = new PropertyLines(reading.source().text());
        while (lines.next()) {
            String line = lines.line();
            int keyEnd = keyEnd(line);
            String key = unescape(line.substring(0, keyEnd), lines.start());
            String value = unescape(line.substring(valueStart(line, keyEnd)), lines.start());
            reading.bind(key, value, lines.start(), lines.end());
        }
    }

    private static int keyEnd(String line) {
        int at = 0;
        while (at < line.length() && "=: \t\f".indexOf(line.charAt(at)) < 0) {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, line.length());
    }

    /** Finds the value behind blanks, at most one sign, and blanks. */
    private static int valueStart(String line, int keyEnd) {
        int at = skipBlanks(line, keyEnd);
        boolean sign = at < line.length() && (line.charAt(at) == '=' || line.charAt(at) == ':');
        return sign ? skipBlanks(line, at + 1) : at;
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && " \t\f".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static String unescape(String text, int offset) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else if (++i < text.length()) {
                char escaped = text.charAt(i);
                if (escaped == 'u') {
                    plain.append(unicode(text, i + 1, offset));
                    i += 4;
                } else {
                    int known = "tnrf".indexOf(escaped);
                    plain.append(known < 0 ? escaped : "\t\n\r\f".charAt(known));
                }
            }
        }
        return plain.toString();
    }

    private static char unicode(String text, int from, int offset) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < text.length() && text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                throw new Refusal(offset, "a \\u has no four digits behind it");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }
}
