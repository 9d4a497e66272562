package dev.releaseaudit.docs.syntax;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks texts whose lines are assignments: environment files, TOML. Knows the lines that are certainly none, not all that are wrong. */
final class LineSyntax {

    private static final Pattern VARIABLE = Pattern.compile("(?:export )?[A-Za-z_][A-Za-z0-9_.-]{0,200}(?: ?=.*)?");
    private static final Pattern TABLE = Pattern.compile("\\[\\[?[^\\[\\]]{1,300}\\]?\\](?: *#.*)?");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_\"'.-][A-Za-z0-9_\"'. -]{0,300}= ?\\S.*");

    private LineSyntax() {}

    /**
     * A line that does not belong.
     *
     * @param line its index
     * @param message what is wrong
     */
    record Problem(int line, String message) {}

    /** Returns the first line that sets no variable; a quote that stays open makes the rest a value. */
    static Optional<Problem> environment(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!VARIABLE.matcher(line).matches()) {
                return Optional.of(new Problem(i, "the line sets no variable"));
            }
            if (opensQuote(line)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the first line that is neither a table nor an entry; a list or text over several lines ends the check. */
    static Optional<Problem> toml(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            boolean table = line.startsWith("[");
            if (table ? !TABLE.matcher(line).matches() : !KEY.matcher(line).matches()) {
                return Optional.of(new Problem(i, table ? "the name of a table does not end" : "the line sets no key"));
            }
            if (!table && goesOn(line.substring(line.indexOf('=') + 1).strip())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean opensQuote(String line) {
        int value = line.indexOf('=') + 1;
        char quote = value > 0 && value < line.length() ? line.charAt(value) : ' ';
        return (quote == '"' || quote == '\'') && line.indexOf(quote, value + 1) < 0;
    }

    private static boolean goesOn(String value) {
        return value.startsWith("\"\"\"")
                || value.startsWith("\'\'\'")
                || value.chars().filter(c -> c == '[').count()
                        > value.chars().filter(c -> c == ']').count()
                || value.chars().filter(c -> c == '{').count()
                        > value.chars().filter(c -> c == '}').count();
    }
}
