package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Diagnostic.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds keys that are written twice in a mapping, and keys that merge another mapping in. */
final class KeyCheck {

    private static final int FEW = 16;
    private static final int NONE = -1;

    private final List<Diagnostic> diagnostics;

    KeyCheck(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Tells whether the entries of a mapping differ from these keys and values by turns, and reports what is unclear. */
    boolean isIrregular(Node[] pairs) {
        boolean repeated = pairs.length <= 2 * FEW ? checkFew(pairs) : checkMany(pairs);
        int merge = firstMerge(pairs);
        if (merge != NONE) {
            checkMerge(pairs, merge);
        }
        return repeated || merge != NONE;
    }

    private boolean checkFew(Node[] pairs) {
        boolean repeated = false;
        for (int i = 2; i < pairs.length; i += 2) {
            if (pairs[i] instanceof ScalarNode key) {
                repeated |= isRepeated(pairs, i, key);
            }
        }
        return repeated;
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
        boolean repeated = false;
        Map<String, Node> seen = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] instanceof ScalarNode key) {
                Node first = seen.put(key.text(), key);
                if (first != null) {
                    report(first, key);
                    repeated = true;
                }
            }
        }
        return repeated;
    }

    private static int firstMerge(Node[] pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (MergeKeys.isMerge(pairs[i])) {
                return i;
            }
        }
        return NONE;
    }

    private void checkMerge(Node[] pairs, int merge) {
        Node value = pairs[merge + 1];
        if (!MergeKeys.isMergeable(value)) {
            note(pairs[merge], "'<<' merges in a mapping or a list of mappings, and this is neither");
            return;
        }
        Map<String, Node> before = new HashMap<>();
        for (int i = 0; i < merge; i += 2) {
            before.put(pairs[i].text(), pairs[i]);
        }
        MergeKeys.merged(value).forEach(entry -> {
            Node own = before.remove(entry.name());
            if (own != null) {
                String also = " is also in what '<<' merges in below; kubectl takes that one, other readers this one";
                note(own, Quote.of(own.text()) + also);
            }
        });
    }

    private void report(Node first, ScalarNode again) {
        String message = "%s is written twice, on lines %d and %d; the last one counts"
                .formatted(Quote.of(again.text()), first.line, again.line);
        note(again, message);
    }

    private void note(Node key, String message) {
        diagnostics.add(Diagnostic.note(Kind.AMBIGUOUS_FILE, key, message));
    }
}
