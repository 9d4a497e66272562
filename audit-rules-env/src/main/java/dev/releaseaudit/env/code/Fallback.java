package dev.releaseaudit.env.code;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What code does where a variable is not set.
 *
 * @param exists whether it goes on with something else
 * @param literal that something, where it is a literal, quotes left out
 */
record Fallback(boolean exists, Optional<String> literal) {

    static final Fallback NONE = new Fallback(false, Optional.empty());

    /** Behind the name, inside the call: {@code ("NAME", "value")}, {@code ("NAME", default=1)}. */
    private static final Pattern ARGUMENT = Pattern.compile(
            "\\s{0,99}+,\\s{0,99}+(?:\\w{1,20}\\s{0,9}=\\s{0,9})?(?:" + Literals.FORM + "|(?<other>[^)\\s]))");
    /** Behind the call, closing brackets and all. */
    private static final Pattern OPERATOR = Pattern.compile(
            "[\\])!\\s]{0,99}?(?:\\?\\?=?|\\|\\|=?|\\?:|\\bor\\b|\\.orElse(?:Get)?\\(|\\.getOrElse\\(|\\.unwrap_or(?:_else|_default)?\\()"
                    + "\\s{0,99}+(?:Some\\(|String\\.from\\()?(?:" + Literals.FORM + "|(?<other>\\S))");

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
        if (found.group("string") != null) {
            return new Fallback(true, Optional.of(source.text().substring(found.start("string"), found.end("string"))));
        }
        if (found.group("number") != null) {
            return new Fallback(true, Optional.of(found.group("number")));
        }
        int other = found.start("other");
        String rest = source.code().substring(other, Math.min(to, other + 20));
        return new Fallback(!FAILURE.matcher(rest).lookingAt(), Optional.empty());
    }
}
