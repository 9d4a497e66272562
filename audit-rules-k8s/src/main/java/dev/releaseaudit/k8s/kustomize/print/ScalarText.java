package dev.releaseaudit.k8s.kustomize.print;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.source.Location;
import java.util.regex.Pattern;

/** Writes scalars so that every reader of YAML reads what Kubernetes does: a text that could be something else is quoted. */
final class ScalarText {

    private static final Location NOWHERE = Location.of("");

    /** What YAML 1.1 reads as a boolean, a number, a date or a time although YAML 1.2 does not. */
    private static final Pattern OLD_TYPES = Pattern.compile(
            "(?i:y|n|yes|no|on|off|~|null|true|false|<<|=)|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
                    + "|[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9_]+)"
                    + "|[-+]?\\.(?i:inf)|\\.(?i:nan)|\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt ].*)?");

    private ScalarText() {}

    /** Tells whether a scalar is a text of several lines that a block can hold. */
    static boolean isBlock(ScalarNode scalar) {
        String text = scalar.text();
        return isText(scalar)
                && text.contains("\n")
                && !text.contains(" \n")
                && !text.endsWith(" ")
                && text.chars().noneMatch(ScalarText::isSpecial);
    }

    /** Returns a scalar on one line. */
    static String line(ScalarNode scalar) {
        return switch (scalar.type()) {
            case NULL -> "null";
            case BOOLEAN -> scalar.truth() == Truth.YES ? "true" : "false";
            case INTEGER -> {
                var value = scalar.integer();
                yield value.isPresent() ? Long.toString(value.getAsLong()) : scalar.text();
            }
            case FLOAT -> scalar.text();
            case STRING -> text(scalar.text());
        };
    }

    /** Returns a text on one line, quoted where it has to be. */
    static String text(String text) {
        if (text.chars().anyMatch(c -> c == '\n' || isSpecial(c))) {
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
        Node plain = ScalarNode.of(text, ScalarStyle.PLAIN, NOWHERE);
        return !isText((ScalarNode) plain)
                || ((ScalarNode) plain).isAmbiguous()
                || (text.length() < 100 && OLD_TYPES.matcher(text).matches());
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
        return (c < ' ' && c != '\n')
                || (c >= 0x7f && c < 0xa0 && c != 0x85)
                || c == 0xfeff
                || c == 0x2028
                || c == 0x2029;
    }

    private static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(isSpecial(c) ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
