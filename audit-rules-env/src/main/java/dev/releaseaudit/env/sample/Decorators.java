package dev.releaseaudit.env.sample;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads what comments say with an at-sign, as dotenv-diff and Varlock's <a href="https://varlock.dev/env-spec/overview">env-spec</a>
 * have it: {@code @required @type=enum(a, b)}.
 *
 * @param marks the decorators, each with what follows its name
 */
record Decorators(List<Mark> marks) {

    private static final Pattern MARK = Pattern.compile(
            "(?<=^|\\s)@([a-zA-Z]{3,30})(?:=?((?:\\w{1,40})?\\([^)]{0,200}\\)|(?<==)[^\\s]{1,200}))?+(?=\\s|$)");
    private static final Pattern MIN_LENGTH = Pattern.compile("(?:minLength|isLength)=(\\d{1,4})");

    /** Copies the list. */
    Decorators {
        marks = List.copyOf(marks);
    }

    /** Reads a comment, or several joined by blanks. */
    static Decorators of(String comment) {
        return new Decorators(
                comment.indexOf('@') < 0
                        ? List.of()
                        : MARK.matcher(comment).results().map(Mark::of).toList());
    }

    /** Returns the comment without its decorators. */
    static String removedFrom(String comment) {
        return comment.indexOf('@') < 0
                ? comment
                : MARK.matcher(comment).replaceAll("").strip();
    }

    /** Returns the requirement that is given to one variable. */
    Optional<RequirementLevel> requirement() {
        return truth("required")
                .map(yes -> yes ? RequirementLevel.REQUIRED : RequirementLevel.OPTIONAL)
                .or(() -> truth("optional").map(yes -> yes ? RequirementLevel.OPTIONAL : RequirementLevel.REQUIRED));
    }

    /** Returns the requirement that is given to each variable that says nothing else. */
    Optional<RequirementLevel> standard() {
        return truth("defaultRequired").map(yes -> yes ? RequirementLevel.REQUIRED : RequirementLevel.OPTIONAL);
    }

    /** Tells whether the value is said to be a secret; empty where nothing is said. */
    Optional<Boolean> secret() {
        return truth("sensitive")
                .or(() -> truth("secret"))
                .or(() -> truth("public").map(yes -> !yes));
    }

    /** Returns the values that are allowed; empty where any is. */
    List<String> values() {
        return value("type")
                .filter(type -> type.startsWith("enum(") && type.endsWith(")"))
                .map(type -> List.of(
                        type.substring("enum(".length(), type.length() - 1).split("\\s*,\\s*")))
                .orElse(List.of());
    }

    /** Returns the length that a value must have. */
    Optional<Integer> minLength() {
        return value("type")
                .flatMap(type -> MIN_LENGTH.matcher(type).results().findFirst())
                .map(found -> Integer.valueOf(found.group(1)));
    }

    /** Returns what follows the name of a decorator. */
    Optional<String> value(String name) {
        return marks.stream()
                .filter(mark -> mark.name().equals(name))
                .map(Mark::value)
                .findFirst();
    }

    /** Reads a decorator that is true where it stands alone; one that computes its value says nothing for certain. */
    private Optional<Boolean> truth(String name) {
        return value(name).flatMap(value -> switch (value) {
            case "", "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /**
     * A decorator.
     *
     * @param name its name, without the at-sign
     * @param value what follows the equals sign; empty where there is none
     */
    record Mark(String name, String value) {

        static Mark of(MatchResult found) {
            return new Mark(found.group(1), Optional.ofNullable(found.group(2)).orElse(""));
        }
    }
}
