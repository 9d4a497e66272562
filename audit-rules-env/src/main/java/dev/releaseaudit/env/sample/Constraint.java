package dev.releaseaudit.env.sample;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a comment asks of a value.
 *
 * @param minLength the least number of characters
 * @param unit the unit of a number, such as {@code ms}
 * @param values the values that are allowed; empty where any is
 * @param example a value that would do
 * @param defaultValue the value that counts where none is set
 */
public record Constraint(
        OptionalInt minLength,
        Optional<String> unit,
        List<String> values,
        Optional<String> example,
        Optional<String> defaultValue) {

    private static final Pattern LENGTH = Pattern.compile(
            "(>=?|at least|min(?:imum)?\\.?(?: of| length)?:?|exactly)? ?(\\d{1,4})(\\+| or more)?[ -]?(?:random |hex )?(?:chars?|characters|symbols)(?!\\w)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT = Pattern.compile(
            "\\((?:in |int, )?(ms|milliseconds|s|sec|seconds|min|minutes|h|hours|days|bytes|kb|mb|gb|percent|%)\\)|(?<![\\w])in (milliseconds|seconds|minutes|hours|days|bytes)(?!\\w)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXAMPLE =
            Pattern.compile("(?<!\\w)(?:e\\.g\\.?|ex|example|eg)[:,]? ([^\\s,;)]{1,80})", Pattern.CASE_INSENSITIVE);
    private static final Pattern STANDARD = Pattern.compile(
            "(?<![\\w-])defaults?(?: value)?(?: is| to|:| to:) ?[`\"']?([^\\s`\"',;)]{1,80})",
            Pattern.CASE_INSENSITIVE);
    /** A list behind a colon: of words that nothing but commas, bars or a last "or" come between. */
    private static final Pattern VALUES = Pattern.compile(
            "[:(] ?[`\"']?((?:[\\w.-]{0,29}\\w))[`\"']?(?:(?:, | ?\\| ?|,| ?/ )[`\"']?(?:[\\w.-]{0,29}\\w)[`\"']?){0,20}(?:,? or [`\"']?(?:[\\w.-]{0,29}\\w)[`\"']?)?(?=[.)]?(?: [A-Z]|$|\\)))");

    /** Copies the list. */
    public Constraint {
        values = List.copyOf(values);
    }

    /** Reads a comment. */
    public static Constraint of(String comment) {
        return new Constraint(
                minLength(comment), unit(comment), values(comment), first(EXAMPLE, comment), standard(comment));
    }

    /** Adds what decorators ask. */
    Constraint with(Decorators decorators) {
        OptionalInt length = decorators.minLength().map(OptionalInt::of).orElse(minLength);
        List<String> allowed = decorators.values().isEmpty() ? values : decorators.values();
        return new Constraint(length, unit, allowed, decorators.value("example").or(() -> example), defaultValue);
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

    private static List<String> values(String comment) {
        Matcher matcher = VALUES.matcher(comment);
        while (matcher.find()) {
            List<String> words = List.of(matcher.group()
                    .substring(1)
                    .strip()
                    .replaceAll("[`\"']", "")
                    .split(",? or |, ?| ?\\| ?| ?/ "));
            if (words.size() > 1) {
                return words;
            }
        }
        return List.of();
    }

    /** Returns the default where it is said: a word such as "none" says that there is none. */
    private static Optional<String> standard(String comment) {
        return first(STANDARD, comment).map(word -> word.replaceFirst("\\.$", ""));
    }

    private static Optional<String> first(Pattern pattern, String comment) {
        Matcher matcher = pattern.matcher(comment);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
