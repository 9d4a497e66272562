package dev.releaseaudit.k8s.kustomize.regex;

import java.util.regex.PatternSyntaxException;

/** Translates the syntax of Go's regular expressions into Java's. */
final class GoSyntax {

    /** The escapes that mean the same in both, but for letters of classes that take a name. */
    private static final String COMMON_ESCAPES = "aftnrvdDsSwWbBAzQEpPx";

    private final String go;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private GoSyntax(String go) {
        this.go = go;
    }

    /**
     * Translates an expression.
     *
     * @throws PatternSyntaxException where Go has no such syntax; what both have may still be wrong
     */
    static String toJava(String go) {
        return new GoSyntax(go).translate();
    }

    private String translate() {
        while (at < go.length()) {
            char c = go.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '[' -> characterClass();
                case '(' -> group();
                case '$' -> append("\\z");
                case '*', '+', '?', '}' -> repetition(c);
                default -> append(String.valueOf(c));
            }
        }
        return java.toString();
    }

    private void append(String text) {
        java.append(text);
        at++;
    }

    private void escape() {
        if (at + 1 == go.length()) {
            throw wrong("trailing backslash");
        }
        char escaped = go.charAt(at + 1);
        boolean letterOrDigit = escaped < 128 && Character.isLetterOrDigit(escaped);
        if (letterOrDigit && COMMON_ESCAPES.indexOf(escaped) < 0 && !octal(escaped)) {
            throw wrong("unknown escape");
        }
        if (escaped == 'Q') {
            int end = go.indexOf("\\E", at);
            String quoted = go.substring(at, end < 0 ? go.length() : end) + "\\E";
            java.append(quoted);
            at = end < 0 ? go.length() : end + 2;
            return;
        }
        java.append(octal(escaped) ? "\\0" : "\\");
        at++;
        append(String.valueOf(escaped));
    }

    private boolean octal(char escaped) {
        boolean digitFollows = at + 2 < go.length() && Character.isDigit(go.charAt(at + 2));
        return escaped == '0' || escaped >= '1' && escaped <= '7' && digitFollows;
    }

    private void characterClass() {
        append("[");
        if (at < go.length() && go.charAt(at) == '^') {
            append("^");
        }
        boolean first = true;
        while (at < go.length() && (first || go.charAt(at) != ']')) {
            first = false;
            char c = go.charAt(at);
            if (c == '[' && go.startsWith("[:", at) && go.indexOf(":]", at) > 0) {
                named();
            } else if (c == '\\') {
                escape();
            } else if (c == '[' || c == ']' || c == '&' || c == '^') {
                append("\\" + c);
            } else {
                append(String.valueOf(c));
            }
        }
        if (at == go.length()) {
            throw wrong("missing ]");
        }
        append("]");
    }

    private void named() {
        int end = go.indexOf(":]", at);
        String name = go.substring(at + 2, end);
        boolean negated = name.startsWith("^");
        String property = switch (negated ? name.substring(1) : name) {
            case "alnum" -> "Alnum";
            case "alpha" -> "Alpha";
            case "ascii" -> "ASCII";
            case "blank" -> "Blank";
            case "cntrl" -> "Cntrl";
            case "digit" -> "Digit";
            case "graph" -> "Graph";
            case "lower" -> "Lower";
            case "print" -> "Print";
            case "punct" -> "Punct";
            case "space" -> "Space";
            case "upper" -> "Upper";
            case "word" -> "Alnum}_\\p{Alnum";
            case "xdigit" -> "XDigit";
            default -> throw wrong("unknown class");
        };
        java.append(negated ? "\\P{" : "\\p{").append(property).append('}');
        at = end + 2;
    }

    private void group() {
        if (!go.startsWith("(?", at)) {
            append("(");
            return;
        }
        if (go.startsWith("(?P<", at)) {
            java.append("(?<");
            at += 4;
            return;
        }
        int i = at + 2;
        while (i < go.length() && "ims-".indexOf(go.charAt(i)) >= 0) {
            i++;
        }
        boolean flags = i < go.length() && (go.charAt(i) == ':' || go.charAt(i) == ')' && i > at + 2);
        boolean name = go.startsWith("(?<", at) && at + 3 < go.length() && Character.isLetter(go.charAt(at + 3));
        if (!flags && !name) {
            throw wrong("look-around and the like");
        }
        java.append("(?");
        at += 2;
    }

    /** Go has no possessive repetition: a second + is wrong, and so is a second repetition of any kind but ? after one. */
    private void repetition(char c) {
        append(String.valueOf(c));
        if (at < go.length() && (go.charAt(at) == '+' || go.charAt(at) == '*') && c != '}') {
            throw wrong("invalid nested repetition");
        }
        if (at < go.length() && go.charAt(at) == '+' && go.lastIndexOf('{', at) >= 0) {
            throw wrong("invalid nested repetition");
        }
    }

    private PatternSyntaxException wrong(String why) {
        return new PatternSyntaxException(why, go, at);
    }
}
