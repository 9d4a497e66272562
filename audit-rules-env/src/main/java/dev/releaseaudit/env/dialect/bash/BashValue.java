package dev.releaseaudit.env.dialect.bash;

import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Refusal;
import dev.releaseaudit.env.dialect.text.VariableName;
import org.jspecify.annotations.Nullable;

/** Makes a value of what is written, as a shell does: quotes, escapes and references, but no command. Used by one thread. */
final class BashValue {

    private static final int DEEPEST = 100;

    private final String text;
    private final BashSpans spans;
    private final Evaluation reading;
    private final BashShell shell;
    private final StringBuilder value = new StringBuilder();
    private boolean dynamic;
    /** Whether a backslash at the end of the file stays, as it does where nothing else is quoted. */
    private boolean keepsLast;

    private int depth;

    BashValue(String text, BashSpans spans, Evaluation reading, BashShell shell) {
        this.text = text;
        this.spans = spans;
        this.reading = reading;
        this.shell = shell;
    }

    boolean isDynamic() {
        return dynamic;
    }

    /** Returns the value of an assignment, in which a tilde stands for a home. */
    String expandAssigned(int from, int to) {
        boolean home = from < to && text.charAt(from) == '~';
        dynamic |= home;
        return expand(from, to);
    }

    String expand(int from, int to) {
        keepsLast = text.substring(from, Math.max(from, to - 1)).chars().noneMatch(c -> "'\"\\".indexOf(c) >= 0);
        add(from, to, false);
        return value.toString();
    }

    private void add(int from, int to, boolean inDouble) {
        int at = from;
        while (at < to) {
            at = addOne(at, to, inDouble);
        }
    }

    private int addOne(int at, int to, boolean inDouble) {
        char c = text.charAt(at);
        switch (c) {
            case '\\' -> {
                return escape(at, to, inDouble);
            }
            case '\'' -> {
                if (!inDouble) {
                    int end = spans.single(at);
                    value.append(text, at + 1, end - 1);
                    return end;
                }
            }
            case '"' -> {
                int end = spans.doubled(at);
                add(at + 1, end - 1, true);
                return end;
            }
            case '`' -> {
                return question(at, spans.backtick(at));
            }
            case '$' -> {
                return dollar(at, to, inDouble);
            }
            default -> {
                // stands for itself
            }
        }
        value.append(c);
        return at + 1;
    }

    private int escape(int at, int to, boolean inDouble) {
        if (at + 1 >= to) {
            value.append(keepsLast ? "\\" : "");
            return at + 1;
        }
        char next = text.charAt(at + 1);
        if (next == '\n') {
            return at + 2;
        }
        boolean closes = next == '}' && depth > 0;
        if (inDouble && "$`\"\\".indexOf(next) < 0 && !closes) {
            value.append('\\');
        }
        value.append(next);
        return at + 2;
    }

    private int dollar(int at, int to, boolean inDouble) {
        char next = at + 1 < to ? text.charAt(at + 1) : 0;
        if (next == '{') {
            return reference(at, inDouble);
        }
        if (next == '(') {
            return question(at, spans.parenthesis(at + 1));
        }
        if (next == '[') {
            return question(at, spans.bracket(at));
        }
        if (next == '\'' && !inDouble) {
            int end = spans.ansi(at);
            value.append(AnsiQuote.expand(text.substring(at + 2, end - 1)));
            return end;
        }
        if (next == '"' && !inDouble) {
            return at + 1;
        }
        if (VariableName.isStart(next)) {
            int end = VariableName.end(text, at + 1, to);
            plain(text.substring(at + 1, end), at, end);
            return end;
        }
        return parameter(at, next);
    }

    /** Fills in what is no variable: the number of the process, of arguments, of a status. */
    private int parameter(int at, char next) {
        if (next == '#') {
            value.append('0');
        } else if (next == '?' || next == '$' || next == '-' || next == '_' || next == '0') {
            return question(at, at + 2);
        } else if (next != '@' && next != '*' && next != '!' && !(next >= '1' && next <= '9')) {
            value.append('$');
            return at + 1;
        }
        return at + 2;
    }

    private int reference(int dollar, boolean inDouble) {
        int end = spans.brace(dollar, inDouble);
        int name = dollar + 2;
        int nameEnd = VariableName.end(text, name, end - 1);
        boolean named = nameEnd > name && VariableName.isStart(text.charAt(name));
        int sign = named && text.charAt(nameEnd) == ':' ? nameEnd + 1 : nameEnd;
        if (named && nameEnd == end - 1) {
            plain(text.substring(name, nameEnd), dollar, end);
        } else if (named && sign < end - 1 && "-=+?".indexOf(text.charAt(sign)) >= 0) {
            operate(text.substring(name, nameEnd), sign, sign > nameEnd, end - 1, inDouble);
        } else if (named ? "#%/^,@:[".indexOf(text.charAt(nameEnd)) >= 0 : isParameter(name, end - 1)) {
            question(dollar, end);
        } else {
            throw new BadSubstitution(dollar, end);
        }
        return end;
    }

    /** Tells whether this is about an argument of the script, by its number, or about a parameter of the shell. */
    private boolean isParameter(int from, int end) {
        int digits = from;
        while (digits < end && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits > from
                ? digits == end || "#%/^,@:[-=+?".indexOf(text.charAt(digits)) >= 0
                : "#!@*-$?".indexOf(text.charAt(from)) >= 0;
    }

    private void operate(String name, int sign, boolean emptyCounts, int end, boolean inDouble) {
        String known = shell.variable(name);
        boolean set = known != null && !(emptyCounts && known.isEmpty());
        switch (text.charAt(sign)) {
            case '+' -> {
                if (set) {
                    nested(sign + 1, end, inDouble);
                }
            }
            case '?' -> {
                if (!set) {
                    throw new Refusal(sign, "the variable " + name + " is required and has no value");
                }
                append(known);
            }
            default -> {
                int before = value.length();
                if (set) {
                    append(known);
                } else {
                    nested(sign + 1, end, inDouble);
                }
                if (!set && text.charAt(sign) == '=') {
                    shell.set(name, value.substring(before), dynamic, sign, end);
                }
            }
        }
    }

    private void nested(int from, int to, boolean inDouble) {
        if (++depth > DEEPEST) {
            throw new Refusal(from, "variables stand in one another more than " + DEEPEST + " deep");
        }
        add(from, to, inDouble);
        depth--;
    }

    private void plain(String name, int from, int to) {
        String known = shell.variable(name);
        if (known == null && ShellVariables.isSetByShell(name)) {
            question(from, to);
        } else {
            append(known);
        }
    }

    private void append(@Nullable String known) {
        value.append(reading.spend(known == null ? "" : known, 0));
    }

    /** Leaves the question in the place of the answer, which only a running shell has. */
    private int question(int from, int to) {
        value.append(text, from, to);
        dynamic = true;
        return to;
    }
}
