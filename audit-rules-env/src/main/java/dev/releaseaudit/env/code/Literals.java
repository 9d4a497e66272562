package dev.releaseaudit.env.code;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a literal out of masked code. */
final class Literals {

    private static final int LONGEST = 400;
    /** A literal in masked code: its groups are {@code string}, quotes left out, and {@code number}. */
    static final String FORM = "(?:(?<quote>[\"'`])(?<string>"
            + MaskedSource.FILL
            + "*+)\\k<quote>|(?<number>-?\\d[\\d._]{0,30}|true\\b|false\\b|True\\b|False\\b))";

    private static final Pattern LITERAL = Pattern.compile("\\s{0,40}" + FORM);

    private Literals() {}

    /** Returns the literal that stands here, quotes left out. */
    static Optional<String> at(MaskedSource source, int from) {
        int to = Math.min(source.code().length(), from + LONGEST);
        Matcher found = LITERAL.matcher(source.code()).region(from, to);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String group = found.group("string") == null ? "number" : "string";
        return Optional.of(source.text().substring(found.start(group), found.end(group)));
    }
}
