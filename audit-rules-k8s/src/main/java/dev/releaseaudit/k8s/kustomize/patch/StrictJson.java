package dev.releaseaudit.k8s.kustomize.patch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells JSON from YAML that looks like it, with comments, trailing commas or words without quotes. */
final class StrictJson {

    private static final Pattern TOKEN = Pattern.compile("[ \t\r\n]*+([\\[\\]{},:]"
            + "|\"(?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\""
            + "|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?|true|false|null)");

    /** Says what may come next. */
    private enum Next {
        VALUE,
        VALUE_OR_END,
        KEY,
        KEY_OR_END,
        COLON,
        COMMA_OR_END
    }

    private final Deque<Character> open = new ArrayDeque<>();
    private Next next = Next.VALUE;

    private StrictJson() {}

    /** Tells whether the text is one JSON value. */
    static boolean test(String text) {
        StrictJson json = new StrictJson();
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        while (token.region(at, text.length()).lookingAt()) {
            if (at > 0 && json.open.isEmpty() || !json.accept(token.group(1).charAt(0))) {
                return false;
            }
            at = token.end();
        }
        return at > 0 && json.open.isEmpty() && text.substring(at).isBlank();
    }

    private boolean accept(char token) {
        boolean mapping = !open.isEmpty() && open.peek() == '{';
        boolean accepted = switch (token) {
            case '{', '[' -> next == Next.VALUE || next == Next.VALUE_OR_END;
            case '}' -> mapping && (next == Next.KEY_OR_END || next == Next.COMMA_OR_END);
            case ']' -> !mapping && (next == Next.VALUE_OR_END || next == Next.COMMA_OR_END);
            case ',' -> next == Next.COMMA_OR_END && !open.isEmpty();
            case ':' -> next == Next.COLON;
            case '"' -> next != Next.COLON && next != Next.COMMA_OR_END;
            default -> next == Next.VALUE || next == Next.VALUE_OR_END;
        };
        boolean key = next == Next.KEY || next == Next.KEY_OR_END;
        next = switch (token) {
            case '{' -> Next.KEY_OR_END;
            case '[' -> Next.VALUE_OR_END;
            case ',' -> mapping ? Next.KEY : Next.VALUE;
            case ':' -> Next.VALUE;
            case '"' -> key ? Next.COLON : Next.COMMA_OR_END;
            default -> Next.COMMA_OR_END;
        };
        if (token == '{' || token == '[') {
            open.push(token);
        } else if (accepted && (token == '}' || token == ']')) {
            open.pop();
        }
        return accepted;
    }
}
