package dev.releaseaudit.env.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds code that keeps what it read in a local variable and replaces it only where there was nothing, not where it is empty. */
final class NullCheck {

    private static final int BEFORE = 120;
    private static final int AFTER = 300;

    private static final Pattern ASSIGNED =
            Pattern.compile("\\b(?<local>[A-Za-z_]\\w{0,60})\\s{0,9}(?::\\s{0,9}[^=\\n]{1,60})?:?=\\s{0,9}$");
    private static final String NOTHING =
            "\\s{0,9}(?:is\\s{1,9}(?:not\\s{1,9})?None\\b|[!=]==?\\s{0,9}(?:undefined|null)\\b)";
    private static final Pattern FAILURE = Pattern.compile("\\b(?:throw|raise|exit|fail|abort|die|panic|error)\\b");
    private static final int CONSEQUENCE = 80;

    private NullCheck() {}

    /** Tells whether such a check stands behind a read, and does not end the program. */
    static boolean follows(String code, int start, int end) {
        Matcher assigned = ASSIGNED.matcher(code).region(Math.max(0, start - BEFORE), start);
        if (!assigned.find()) {
            return false;
        }
        Matcher check = Pattern.compile("\\b" + assigned.group("local") + NOTHING)
                .matcher(code)
                .region(end, Math.min(code.length(), end + AFTER));
        return check.find()
                && !FAILURE.matcher(code)
                        .region(check.end(), Math.min(code.length(), check.end() + CONSEQUENCE))
                        .find();
    }
}
