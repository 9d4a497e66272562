package dev.releaseaudit.test.internal.marks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a fixture that speaks about the line above it, such as {@code #   ^^^^ violates: may run as root}.
 *
 * @param kind what stands there
 * @param column the first column that the carets mark; where they touch the opener of the comment, the opener's
 * @param endColumn the column after the last caret
 * @param openEnd whether the end says nothing: one caret that touches the opener is the shortest way to name its column
 * @param part what the message contains
 * @param raw the line as it was written
 */
public record CaretLine(MarkKind kind, int column, int endColumn, boolean openEnd, String part, String raw) {

    private static final Pattern FORM =
            Pattern.compile("[ \\t]*(?<opener>#|//|<!--)[ \\t]*(?<carets>\\^+)(?:[ \\t]+(?<rest>.*))?");
    private static final Pattern REST = Pattern.compile("(?<word>[a-z]+):(?<part>.*)");

    /**
     * Reads a line; empty where it is no caret line.
     *
     * @throws IllegalArgumentException where it begins like one and says nothing known
     */
    static Optional<CaretLine> parse(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            return Optional.empty();
        }
        String opener = form.group("opener");
        Matcher rest = REST.matcher(withoutCloser(opener, Optional.ofNullable(form.group("rest"))));
        MarkKind kind = (rest.matches() ? MarkKind.of(rest.group("word")) : Optional.<MarkKind>empty())
                .orElseThrow(() -> new IllegalArgumentException("After the carets stands 'violates:', 'satisfies:', "
                        + "'unknown:' or 'diagnostic:' and a part of the message: " + line));
        boolean touches = form.end("opener") == form.start("carets");
        int start = form.start(touches ? "opener" : "carets");
        boolean openEnd = touches && form.group("carets").length() == 1;
        String part = rest.group("part").strip();
        return Optional.of(new CaretLine(kind, start + 1, form.end("carets") + 1, openEnd, part, line));
    }

    private static String withoutCloser(String opener, Optional<String> rest) {
        String text = rest.orElse("").strip();
        return opener.equals("<!--") && text.endsWith("-->") ? text.substring(0, text.length() - "-->".length()) : text;
    }
}
