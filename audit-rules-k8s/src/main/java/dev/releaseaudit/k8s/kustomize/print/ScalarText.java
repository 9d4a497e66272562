package dev.releaseaudit.k8s.kustomize.print;

import dev.releaseaudit.k8s.kustomize.tree.GoNumber;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.source.Location;
import java.util.regex.Pattern;

/** Writes scalars so that every reader of YAML reads what Kubernetes does: a text that could be something else is quoted. */
final class ScalarText {

    private static final Location NOWHERE = Location.of("");

    /** What YAML 1.1 reads as a boolean or a time although kustomize does not. */
    private static final Pattern OLD_TYPES = Pattern.compile("y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF|<<"
            + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?");

    private static final int LONGEST_TYPE = 100;
    private static final String ESCAPED = "\"\\\n\t\r\0\u0007\b\u000b\f\u001b\u0085\u00a0\u2028\u2029";
    private static final String ESCAPES = "\"\\ntr0abvfeN_LP";

    private ScalarText() {}

    /** Tells whether a scalar is a text of several lines that a block can hold. */
    static boolean isBlock(ScalarNode scalar) {
        String text = scalar.text();
        return isText(scalar)
                && text.contains("\n")
                && !text.contains(" \n")
                && !text.endsWith(" ")
                && text.codePoints().noneMatch(ScalarText::isSpecial);
    }

    /** Returns a scalar on one line. */
    static String line(ScalarNode scalar) {
        return switch (scalar.type()) {
            case NULL -> "null";
            case BOOLEAN -> scalar.truth() == Truth.YES ? "true" : "false";
            case INTEGER, FLOAT -> GoNumber.printed(scalar);
            case STRING -> text(scalar.text());
        };
    }

    /** Returns a text on one line, quoted where it has to be. */
    static String text(String text) {
        if (text.codePoints().anyMatch(c -> c == '\n' || isSpecial(c))) {
            return doubleQuoted(text);
        }
        if (text.isEmpty() || isSomethingElse(text)) {
            return doubleQuoted(text);
        }
        return isPlain(text) ? text : "'" + text.replace("'", "''") + "'";
    }

    private static boolean isText(ScalarNode scalar) {
        return scalar.type() == ScalarType.STRING;
    }

    private static boolean isSomethingElse(String text) {
        return !Scalars.isText(ScalarNode.of(text, ScalarStyle.PLAIN, NOWHERE))
                || text.length() < LONGEST_TYPE && OLD_TYPES.matcher(text).matches();
    }

    private static boolean isPlain(String text) {
        char first = text.charAt(0);
        boolean indicator = ",[]{}#&*!|>'\"%@`".indexOf(first) >= 0
                || ("-?:".indexOf(first) >= 0 && (text.length() == 1 || text.charAt(1) == ' '))
                || text.startsWith("---")
                || text.startsWith("...");
        return !indicator
                && !text.startsWith(" ")
                && !text.endsWith(" ")
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.contains(" #");
    }

    private static boolean isSpecial(int c) {
        return c < ' ' && c != '\n'
                || c >= 0x7f && c < 0xa0 && c != 0x85
                || c == 0xfeff
                || c == 0x2028
                || c == 0x2029
                || c > 0xffff;
    }

    private static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            int letter = ESCAPED.indexOf(c);
            if (letter >= 0) {
                quoted.append('\\').append(ESCAPES.charAt(letter));
            } else if (isSpecial(c)) {
                quoted.append((c <= 0xff ? "\\x%02X" : c <= 0xffff ? "\\u%04X" : "\\U%08X").formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
