package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Diagnostic.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds keys that are written twice in a mapping, and keys that merge another mapping in. */
final class KeyCheck {

    private static final int FEW = 16;

    private final List<Diagnostic> diagnostics;

    KeyCheck(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Tells whether the entries of a mapping differ from these keys and values by turns, and reports duplicates. */
    boolean isIrregular(Node[] pairs) {
        return pairs.length <= 2 * FEW ? checkFew(pairs) : checkMany(pairs);
    }

    private boolean checkFew(Node[] pairs) {
        boolean irregular = false;
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] instanceof ScalarNode key) {
                irregular |= MergeKeys.isMerge(key);
                irregular |= i > 0 && isRepeated(pairs, i, key);
            }
        }
        return irregular;
    }

    private boolean isRepeated(Node[] pairs, int index, ScalarNode key) {
        String text = key.text();
        for (int i = index - 2; i >= 0; i -= 2) {
            if (pairs[i] instanceof ScalarNode other && other.text().equals(text)) {
                report(other, key);
                return true;
            }
        }
        return false;
    }

    private boolean checkMany(Node[] pairs) {
        boolean irregular = false;
        Map<String, Node> seen = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] instanceof ScalarNode key) {
                irregular |= MergeKeys.isMerge(key);
                Node first = seen.put(key.text(), key);
                if (first != null) {
                    report(first, key);
                    irregular = true;
                }
            }
        }
        return irregular;
    }

    private void report(Node first, ScalarNode again) {
        String message = "%s is written twice, on lines %d and %d; the last one counts"
                .formatted(Quote.of(again.text()), first.line, again.line);
        diagnostics.add(Diagnostic.note(Kind.AMBIGUOUS_FILE, again, message));
    }
}
