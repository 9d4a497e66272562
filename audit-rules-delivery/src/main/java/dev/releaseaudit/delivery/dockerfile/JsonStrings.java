package dev.releaseaudit.delivery.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a JSON array of strings, with the place of each. */
final class JsonStrings {

    private static final int DEPTH = 100;

    private final String line;
    private final int end;
    private final List<Span> strings = new ArrayList<>();
    private boolean onlyStrings = true;
    private int at;

    private JsonStrings(String line, Span rest) {
        this.line = line;
        this.at = Spaces.skip(line, rest.from());
        this.end = rest.to();
    }

    /**
     * Returns the strings; empty where this is no JSON array, and so a line for the shell.
     *
     * @throws BrokenDockerfileException where the array holds anything else
     */
    static Optional<List<Span>> of(String line, Span rest) {
        JsonStrings json = new JsonStrings(line, rest);
        if (!json.looksAt('[') || !json.value(0)) {
            return Optional.empty();
        }
        json.blanks();
        if (json.at < json.end) {
            return Optional.empty();
        }
        if (!json.onlyStrings) {
            throw new BrokenDockerfileException("an array may hold strings only");
        }
        return Optional.of(json.strings);
    }

    private boolean value(int depth) {
        blanks();
        if (at >= end || depth > DEPTH) {
            return false;
        }
        char c = line.charAt(at);
        if (c == '"') {
            return string(depth);
        }
        onlyStrings &= depth == 0;
        return switch (c) {
            case '[' -> list(depth, ']', false);
            case '{' -> list(depth, '}', true);
            default -> word();
        };
    }

    private boolean list(int depth, char close, boolean keys) {
        at++;
        blanks();
        if (looksAt(close)) {
            at++;
            return true;
        }
        while (true) {
            if (keys && !(key() && colon()) || !value(depth + 1)) {
                return false;
            }
            blanks();
            if (looksAt(close)) {
                at++;
                return true;
            }
            if (!looksAt(',')) {
                return false;
            }
            at++;
        }
    }

    private boolean key() {
        blanks();
        return looksAt('"') && string(2);
    }

    private boolean colon() {
        blanks();
        return looksAt(':') && ++at > 0;
    }

    private boolean word() {
        int from = at;
        while (at < end && "+-.".indexOf(line.charAt(at)) >= 0
                || at < end && Character.isLetterOrDigit(line.charAt(at))) {
            at++;
        }
        String word = line.substring(from, at);
        return word.equals("true")
                || word.equals("false")
                || word.equals("null")
                || word.matches("-?(?:0|[1-9]\\d{0,30})(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,9})?");
    }

    private boolean string(int depth) {
        int from = at++;
        StringBuilder text = new StringBuilder();
        while (at < end && line.charAt(at) != '"') {
            char c = line.charAt(at++);
            if (c < ' ') {
                return false;
            }
            if (c != '\\') {
                text.append(c);
            } else if (!escaped(text)) {
                return false;
            }
        }
        if (at >= end) {
            return false;
        }
        at++;
        if (depth == 1) {
            strings.add(new Span(text.toString(), from, at));
        }
        return true;
    }

    private boolean escaped(StringBuilder text) {
        if (at >= end) {
            return false;
        }
        char c = line.charAt(at++);
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            text.append("\"\\/\b\f\n\r\t".charAt(simple));
            return true;
        }
        if (c != 'u' || at + 4 > end) {
            return false;
        }
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(line.charAt(at++), 16);
            if (digit < 0) {
                return false;
            }
            unit = unit * 16 + digit;
        }
        text.append((char) unit);
        return true;
    }

    private void blanks() {
        while (at < end && " \t\r\n".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean looksAt(char c) {
        return at < end && line.charAt(at) == c;
    }
}
