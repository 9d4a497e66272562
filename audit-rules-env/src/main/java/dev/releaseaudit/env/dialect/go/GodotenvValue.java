package dev.releaseaudit.env.dialect.go;

import dev.releaseaudit.env.dialect.text.Backslashes;
import dev.releaseaudit.env.dialect.text.Evaluation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a value of what is written, as the Go module godotenv does. */
final class GodotenvValue {

    private static final Pattern VARIABLE = Pattern.compile("(\\\\)?\\$\\(?\\{?([A-Z0-9_]++)?}?");

    private GodotenvValue() {}

    /** Drops all quotes at both ends, escaped ones too. */
    static String withoutQuotes(String text, char quote) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == quote) {
            end--;
        }
        int start = 0;
        while (start < end && text.charAt(start) == quote) {
            start++;
        }
        return text.substring(start, end);
    }

    /** Expands line ends in double quotes, and drops every other backslash that is not before a dollar. */
    static String unescape(String text) {
        return text.indexOf('\\') < 0 ? text : Backslashes.drop(expandLineEnds(text));
    }

    private static String expandLineEnds(String text) {
        StringBuilder expanded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (next == 'n' || next == 'r') {
                expanded.append(next == 'n' ? '\n' : '\r');
                i++;
            } else if (next != 0 && next != '\n') {
                expanded.append(c).append(next);
                i++;
            } else {
                expanded.append(c);
            }
        }
        return expanded.toString();
    }

    /** Fills in {@code $NAME} and {@code ${NAME}}; what else stands in the braces stays behind the value. */
    static String fill(Evaluation reading, String text, int offset) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        Matcher matcher = VARIABLE.matcher(text);
        StringBuilder filled = new StringBuilder(text.length());
        while (matcher.find()) {
            String found = matcher.group();
            String name = matcher.group(2);
            String named = name == null ? found : reading.values().getOrDefault(name, "");
            String value = matcher.group(1) == null ? named : found.substring(1);
            matcher.appendReplacement(filled, Matcher.quoteReplacement(reading.spend(value, offset)));
        }
        return matcher.appendTail(filled).toString();
    }
}
