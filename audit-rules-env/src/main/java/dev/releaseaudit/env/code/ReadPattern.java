package dev.releaseaudit.env.code;

import java.util.regex.Pattern;

/**
 * A way of writing that code reads a variable.
 *
 * @param pattern finds it in masked code; its group {@code name}, where there is one, is the variable's name, and its group
 *     {@code argument} an identifier that holds the name
 * @param demanding whether it fails where the variable is not set and no other value is given
 */
record ReadPattern(Pattern pattern, boolean demanding) {

    private static final String FILLS = MaskedSource.FILL + "++";

    /** Returns a form in which {@code 'N'} stands for the quoted name and {@code ARG} for an identifier in its place. */
    static ReadPattern of(String regex) {
        return new ReadPattern(Pattern.compile(expand(regex)), false);
    }

    /** Returns a form, as {@link #of}, that fails where nothing is set. */
    static ReadPattern demanding(String regex) {
        return new ReadPattern(Pattern.compile(expand(regex)), true);
    }

    private static String expand(String regex) {
        return regex.replace("'N'", "\\s{0,99}(?<quote>[\"'`])(?<name>" + FILLS + ")\\k<quote>")
                .replace("\"N\"", "\\s{0,99}\"(?<name>" + FILLS + ")\"")
                .replace("ARG", "\\s{0,99}(?<argument>[$]?[A-Za-z_]\\w{0,60})(?![\\w.\"'])");
    }

    /** Tells whether what it finds names the variable. */
    boolean names() {
        return pattern.pattern().contains("(?<name>");
    }

    /** Tells whether what it finds has an identifier in the place of the name. */
    boolean hasArgument() {
        return pattern.pattern().contains("(?<argument>");
    }
}
