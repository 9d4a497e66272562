package dev.releaseaudit.env.sample;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is what a comment asks of a value.
 *
 * @param minLength the least number of characters
 * @param unit the unit of a number, such as {@code ms}
 * @param example a value that would do
 */
public record Constraint(OptionalInt minLength, Optional<String> unit, Optional<String> example) {

    private static final Pattern LENGTH = Pattern.compile(
            "(>=?|at least|min(?:imum)?\\.?(?: of| length)?:?|exactly)? ?(\\d{1,4})(\\+| or more)? ?(?:random |hex )?(?:chars?|characters|symbols)(?!\\w)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT = Pattern.compile(
            "\\((?:in )?(ms|milliseconds|s|sec|seconds|min|minutes|h|hours|days|bytes|kb|mb|gb|percent|%)\\)|(?<![\\w])in (milliseconds|seconds|minutes|hours|days|bytes)(?!\\w)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXAMPLE =
            Pattern.compile("(?:e\\.g\\.?|ex|example|eg)[:,]? ([^\\s,;)]{1,80})", Pattern.CASE_INSENSITIVE);

    /** Reads a comment. */
    public static Constraint of(String comment) {
        return new Constraint(minLength(comment), unit(comment), example(comment));
    }

    private static OptionalInt minLength(String comment) {
        Matcher matcher = LENGTH.matcher(comment);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        String before = matcher.group(1) == null ? "" : matcher.group(1);
        int length = Integer.parseInt(matcher.group(2));
        return OptionalInt.of(before.equals(">") ? length + 1 : length);
    }

    private static Optional<String> unit(String comment) {
        Matcher matcher = UNIT.matcher(comment);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    private static Optional<String> example(String comment) {
        Matcher matcher = EXAMPLE.matcher(comment);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
