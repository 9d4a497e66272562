package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the plain assignments of a file that Compose takes variables from. */
final class DotEnv {

    private static final Pattern ASSIGNMENT =
            Pattern.compile("\\s*(?:export\\s+)?([A-Za-z_][\\w.]{0,200})\\s*[=:]\\s*(.*)");

    private DotEnv() {}

    static Map<String, String> read(SourceFile file) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : file.lines()) {
            Matcher assignment = ASSIGNMENT.matcher(line.length() > 5_000 ? "" : line);
            if (assignment.matches()) {
                values.put(assignment.group(1), value(assignment.group(2).strip()));
            }
        }
        return values;
    }

    private static String value(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        int close = first == '"' || first == '\'' ? text.indexOf(first, 1) : -1;
        if (close > 0) {
            return text.substring(1, close);
        }
        int comment = text.indexOf(" #");
        return comment < 0 ? text : text.substring(0, comment).strip();
    }
}
