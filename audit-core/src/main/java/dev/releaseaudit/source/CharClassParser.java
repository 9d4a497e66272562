package dev.releaseaudit.source;

import java.util.ArrayList;
import java.util.List;

/** Reads one {@code [...]} of a pattern; one that is not closed, or names an unknown class, matches nothing. */
final class CharClassParser {

    private final String pattern;
    private final List<CharClass> parts = new ArrayList<>();
    private final CharClass result;
    private int at;

    CharClassParser(String pattern, int start) {
        this.pattern = pattern;
        this.at = start + 1;
        this.result = parse();
    }

    CharClass result() {
        return result;
    }

    /** Returns the index after the closing bracket; the end of the pattern where there is none. */
    int end() {
        return at;
    }

    private CharClass parse() {
        boolean negated = looksAt("!") || looksAt("^");
        if (negated) {
            at++;
        }
        boolean canBeginRange = false;
        boolean first = true;
        while (first || !looksAt("]")) {
            first = false;
            if (at >= pattern.length()) {
                return broken();
            }
            if (canBeginRange && looksAt("-") && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']') {
                char from = pattern.charAt(at - 1);
                at++;
                if (looksAt("\\") && ++at >= pattern.length()) {
                    return broken();
                }
                parts.add(CharClass.range(from, pattern.charAt(at++)));
                canBeginRange = false;
            } else if (looksAt("[:") && closesName()) {
                int close = pattern.indexOf(']', at + 2);
                CharClass named = CharClass.named(pattern.substring(at + 2, close - 1));
                if (named == CharClass.NONE) {
                    return broken();
                }
                parts.add(named);
                at = close + 1;
                canBeginRange = false;
            } else {
                if (looksAt("\\") && ++at >= pattern.length()) {
                    return broken();
                }
                parts.add(CharClass.of(pattern.charAt(at++)));
                canBeginRange = true;
            }
        }
        at++;
        CharClass any = c -> parts.stream().anyMatch(part -> part.has(c));
        return negated ? any.not() : any;
    }

    private boolean closesName() {
        int close = pattern.indexOf(']', at + 2);
        return close > at + 2 && pattern.charAt(close - 1) == ':';
    }

    private CharClass broken() {
        at = pattern.length();
        return CharClass.NONE;
    }

    private boolean looksAt(String text) {
        return pattern.startsWith(text, at);
    }
}
