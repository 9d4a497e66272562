package dev.releaseaudit.env.dialect.go;

import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Refusal;
import dev.releaseaudit.env.dialect.text.VariableName;
import org.jspecify.annotations.Nullable;

/**
 * Fills in variables as Docker Compose does: {@code $NAME}, {@code ${NAME}}, and {@code ${NAME}} with one of {@code :-},
 * {@code -}, {@code :+}, {@code +}, {@code :?} and {@code ?}, whose other value may have variables again.
 */
final class ComposeVariables {

    private static final int DEEPEST = 100;

    private final Evaluation reading;
    private final int offset;

    ComposeVariables(Evaluation reading, int offset) {
        this.reading = reading;
        this.offset = offset;
    }

    String fill(String text) {
        return text.indexOf('$') < 0 ? text : fill(text, 0);
    }

    private String fill(String text, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(offset, "variables stand in one another more than " + DEEPEST + " deep");
        }
        StringBuilder filled = new StringBuilder(text.length());
        LastBrace lastBrace = new LastBrace(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            char next = c == '$' && at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (next == '$') {
                filled.append('$');
                at += 2;
            } else if (next == '{') {
                at = braced(text, at, depth, lastBrace, filled);
            } else if (VariableName.isStart(next)) {
                int end = VariableName.end(text, at + 1, text.length());
                filled.append(value(text.substring(at + 1, end)));
                at = end;
            } else {
                filled.append(c);
                at++;
            }
        }
        return reading.spend(filled.toString(), offset);
    }

    private int braced(String text, int dollar, int depth, LastBrace lastBrace, StringBuilder filled) {
        int name = dollar + 2;
        int nameEnd = name < text.length() && VariableName.isStart(text.charAt(name))
                ? VariableName.end(text, name, text.length())
                : name;
        if (nameEnd == name || nameEnd >= text.length()) {
            throw new Refusal(offset, "a reference to a variable is not valid");
        }
        if (text.charAt(nameEnd) == '}') {
            filled.append(value(text.substring(name, nameEnd)));
            return nameEnd + 1;
        }
        int sign = text.charAt(nameEnd) == ':' ? nameEnd + 1 : nameEnd;
        boolean operated = sign < text.length() && "-+?".indexOf(text.charAt(sign)) >= 0;
        int last = lastBrace.inLine(sign);
        if (!operated || last <= sign) {
            throw new Refusal(offset, "a reference to a variable is not valid");
        }
        int close = closing(text, dollar, last);
        String other = text.substring(sign + 1, close);
        filled.append(operate(text.substring(name, nameEnd), sign > nameEnd, text.charAt(sign), other, depth));
        return close + 1;
    }

    private String operate(String name, boolean emptyCounts, char sign, String other, int depth) {
        String known = lookUp(name);
        String value = known == null ? "" : known;
        boolean set = known != null && !(emptyCounts && value.isEmpty());
        if (sign == '?' && !set) {
            throw new Refusal(offset, "the variable " + name + " is required and has no value");
        }
        boolean replaced = sign == '+' ? set : !set;
        return replaced && sign != '?' ? fill(other, depth + 1) : value;
    }

    /** Finds the brace that closes the reference; the last one of the line where none balances it. */
    private static int closing(String text, int dollar, int last) {
        int depth = 0;
        for (int i = dollar; i <= last; i++) {
            char c = text.charAt(i);
            if (c == '}' && --depth == 0) {
                return i;
            }
            if (c == '{') {
                depth++;
                i++;
            }
        }
        return last;
    }

    private String value(String name) {
        String value = lookUp(name);
        return value == null ? "" : value;
    }

    private @Nullable String lookUp(String name) {
        String given = reading.environment().get(name);
        return given == null ? reading.values().get(name) : given;
    }

    /** Finds the last closing brace of a line, once for each line. */
    private static final class LastBrace {

        private final String text;
        private int lineEnd = -1;
        private int last = -1;

        LastBrace(String text) {
            this.text = text;
        }

        int inLine(int from) {
            if (from > lineEnd) {
                int line = text.indexOf('\n', from);
                lineEnd = line < 0 ? text.length() : line;
                last = text.lastIndexOf('}', lineEnd - 1);
            }
            return last;
        }
    }
}
