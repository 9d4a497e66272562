package dev.releaseaudit.docs.links;

import java.util.ArrayList;
import java.util.List;

/**
 * Matches a text with the part of regular expressions that ignore files use: literals, {@code .*}, anchors. Linear, since
 * the patterns come from the audited tree; a pattern with anything else in it matches nothing.
 */
final class ExclusionPattern {

    private final List<String> literals = new ArrayList<>();
    private boolean fromStart;
    private boolean toEnd;
    private boolean understood = true;

    private ExclusionPattern() {}

    static ExclusionPattern of(String regex) {
        ExclusionPattern pattern = new ExclusionPattern();
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < regex.length()) {
            char c = regex.charAt(i);
            boolean wild = c == '.' && i + 1 < regex.length() && "*+".indexOf(regex.charAt(i + 1)) >= 0;
            if (c == '^' && i == 0) {
                pattern.fromStart = true;
            } else if (c == '$' && i == regex.length() - 1) {
                pattern.toEnd = true;
            } else if (c == '\\' && i + 1 < regex.length() && !Character.isLetterOrDigit(regex.charAt(i + 1))) {
                literal.append(regex.charAt(++i));
            } else if (wild) {
                pattern.literals.add(literal.toString());
                literal.setLength(0);
                i++;
                i += i + 1 < regex.length() && regex.charAt(i + 1) == '?' ? 1 : 0;
            } else if ("\\*+?()[]{}|".indexOf(c) >= 0) {
                pattern.understood = false;
            } else {
                literal.append(c);
            }
            i++;
        }
        pattern.literals.add(literal.toString());
        return pattern;
    }

    boolean matches(String text) {
        if (!understood) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < literals.size(); i++) {
            String literal = literals.get(i);
            boolean last = i == literals.size() - 1;
            int found = i == 0 && fromStart ? (text.startsWith(literal) ? 0 : -1) : text.indexOf(literal, at);
            if (last && toEnd && found >= 0) {
                found = text.endsWith(literal) ? text.length() - literal.length() : -1;
            }
            if (found < at) {
                return false;
            }
            at = found + literal.length();
        }
        return !toEnd || at == text.length();
    }
}
