package dev.releaseaudit.docs.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Checks a text against the grammar of JSON, without recursion. Used once, by one thread. */
final class JsonSyntax {

    private final String text;
    private final Deque<Character> open = new ArrayDeque<>();
    private int at;

    private JsonSyntax(String text) {
        this.text = text;
    }

    /**
     * A fault in a text.
     *
     * @param offset where
     * @param message what
     */
    record Problem(int offset, String message) {}

    /** Returns the first thing that is wrong; empty for JSON, or several values of JSON after one another. */
    static Optional<Problem> check(String text) {
        JsonSyntax json = new JsonSyntax(text);
        try {
            json.blanks();
            while (json.at < text.length()) {
                json.value();
                json.blanks();
            }
            return Optional.empty();
        } catch (IllegalStateException wrong) {
            return Optional.of(new Problem(Math.min(json.at, text.length()), String.valueOf(wrong.getMessage())));
        }
    }

    /** Reads one value with all inside it. */
    private void value() {
        do {
            blanks();
            char c = peek();
            if (c == '{' || c == '[') {
                at++;
                open.push(c);
                blanks();
                if (peek() == closing()) {
                    close();
                } else if (c == '{') {
                    key();
                }
                continue;
            }
            scalar(c);
            next();
        } while (!open.isEmpty());
    }

    /** Goes on behind a value: to the next one, or out of what ends here. */
    private void next() {
        while (!open.isEmpty()) {
            blanks();
            if (peek() == closing()) {
                at++;
                open.pop();
            } else if (peek() == ',') {
                at++;
                blanks();
                if (peek() == closing()) {
                    throw new IllegalStateException("a comma before " + closing());
                }
                if (open.element() == '{') {
                    key();
                }
                return;
            } else {
                throw new IllegalStateException("a comma or " + closing() + " is missing");
            }
        }
    }

    private void close() {
        at++;
        open.pop();
        next();
    }

    private void key() {
        if (peek() != '"') {
            throw new IllegalStateException("a name in double quotes is missing");
        }
        string();
        blanks();
        if (peek() != ':') {
            throw new IllegalStateException("a colon is missing");
        }
        at++;
    }

    private void scalar(char c) {
        if (c == '"') {
            string();
            return;
        }
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String word = text.substring(start, at);
        if (!word.equals("true")
                && !word.equals("false")
                && !word.equals("null")
                && !word.matches("-?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,10})?")) {
            at = start;
            throw new IllegalStateException("a value is missing");
        }
    }

    private void string() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\n') {
                throw new IllegalStateException("a text does not end on its line");
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length()) {
            throw new IllegalStateException("a text does not end");
        }
        at++;
    }

    private char closing() {
        return open.element() == '{' ? '}' : ']';
    }

    private char peek() {
        if (at >= text.length()) {
            throw new IllegalStateException("the end is missing");
        }
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
