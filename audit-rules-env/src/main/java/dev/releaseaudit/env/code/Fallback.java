package dev.releaseaudit.env.code;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What code does where a variable is not set.
 *
 * @param exists whether it goes on with something else
 * @param literal that something, where it is a literal, quotes left out
 * @param keepsBlank whether it goes on with an empty value where the variable has one
 */
record Fallback(boolean exists, Optional<String> literal, boolean keepsBlank) {

    static final Fallback NONE = new Fallback(false, Optional.empty(), false);

    /** Behind the name, inside the call: {@code ("NAME", "value")}, {@code ("NAME", default=1)}. */
    private static final Pattern ARGUMENT = Pattern.compile(
            "\\s{0,99}+,\\s{0,99}+(?:\\w{1,20}\\s{0,9}=\\s{0,9})?(?:" + Literals.FORM + "|(?<other>[^)\\s]))");
    /** Behind the call, closing brackets and all. */
    private static final Pattern OPERATOR = Pattern.compile(
            "[\\])!\\s]{0,99}?(?:\\?\\?=?|\\|\\|=?|\\?:|\\bor\\b|\\.orElse(?:Get)?\\(|\\.getOrElse\\(|\\.unwrap_or(?:_else|_default)?\\()"
                    + "\\s{0,99}+(?:Some\\(|String\\.from\\()?(?:" + Literals.FORM + "|(?<other>\\S))");

    /** Takes the place of an empty value too. */
    private static final Pattern FOR_BLANK = Pattern.compile("[\\])!\\s]{0,99}?(?:\\|\\||\\?:|or\\b)");

    /** As good as an empty value. */
    private static final Pattern NOTHING = Pattern.compile("(?:undefined|null|None|nil|false|False)\\b");

    private static final Pattern FAILURE = Pattern.compile("(?:throw|raise|fail|abort|die|panic|error)\\b.*");

    /** Reads a second argument. */
    static Fallback argument(MaskedSource source, int afterName) {
        return read(ARGUMENT, source, afterName);
    }

    /** Reads an operator or method behind the call that gives a value where there is none. */
    static Fallback operator(MaskedSource source, int afterCall) {
        return read(OPERATOR, source, afterCall);
    }

    Fallback or(Fallback other) {
        return exists ? this : other;
    }

    private static Fallback read(Pattern pattern, MaskedSource source, int from) {
        int to = Math.min(source.code().length(), from + 400);
        Matcher found = pattern.matcher(source.code()).region(from, to);
        if (!found.lookingAt()) {
            return NONE;
        }
        boolean blank = !FOR_BLANK.matcher(source.code()).region(from, to).lookingAt();
        if (found.group("string") != null) {
            String literal = source.text().substring(found.start("string"), found.end("string"));
            return new Fallback(true, Optional.of(literal), blank && !literal.isEmpty());
        }
        if (found.group("number") != null) {
            return new Fallback(true, Optional.of(found.group("number")), blank);
        }
        int other = found.start("other");
        String rest = source.code().substring(other, Math.min(to, other + 20));
        boolean goesOn = !FAILURE.matcher(rest).lookingAt();
        return new Fallback(
                goesOn,
                Optional.empty(),
                goesOn && blank && !NOTHING.matcher(rest).lookingAt());
    }
}
