package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds the values of the keys that tell the items of two lists apart, those of the patch first. A key that no item has is
 * left out of account, and an item without one of two keys is like one that has it, if the other key agrees.
 */
final class ItemKeys {

    private final List<String> keys;
    private final List<List<String>> values;

    ItemKeys(List<String> keys, List<Node> patch, List<Node> dest) {
        this.keys = keys;
        Set<List<String>> seen = new LinkedHashSet<>();
        patch.forEach(item -> seen.add(valuesOf(item)));
        dest.forEach(item -> seen.add(valuesOf(item)));
        this.values = new ArrayList<>(seen);
        if (keys.size() > 1) {
            complete();
        }
    }

    private List<String> valuesOf(Node item) {
        return keys.stream().map(key -> valueOf(item, key)).toList();
    }

    private static String valueOf(Node item, String key) {
        if (key.isEmpty()) {
            return item.text();
        }
        Node value = item.get(key);
        return value.isNull() ? "" : value.text();
    }

    private void complete() {
        for (int i = 0; i < values.size(); i++) {
            List<String> one = values.get(i); // as it was before it met the others
            for (int j = 0; j < values.size(); j++) {
                List<String> both = merged(one, values.get(j));
                if (!both.isEmpty()) {
                    values.set(i, both);
                    values.set(j, both);
                }
            }
        }
    }

    private static List<String> merged(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>();
        boolean common = false;
        for (int i = 0; i < one.size(); i++) {
            String a = one.get(i);
            String b = other.get(i);
            common |= a.equals(b);
            if (!a.equals(b) && !a.isEmpty() && !b.isEmpty()) {
                return List.of();
            }
            both.add(a.isEmpty() ? b : a);
        }
        return common ? both : List.of();
    }

    List<List<String>> values() {
        return values;
    }

    /** Returns the keys that some item has; all of them where none has any. */
    List<String> used() {
        return usedIn(values);
    }

    /** Returns the values of the keys that some item has. */
    List<String> used(List<String> of) {
        return ofKeys(used(), of);
    }

    /** Returns the keys that this one item has; all of them where it has none. */
    List<String> usedBy(List<String> used, List<String> of) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            if (!of.get(i).isEmpty()) {
                own.add(used.get(i));
            }
        }
        return own.isEmpty() ? used : own;
    }

    private List<String> usedIn(List<List<String>> lists) {
        List<String> used = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            int index = i;
            if (lists.stream().anyMatch(each -> !each.get(index).isEmpty())) {
                used.add(keys.get(i));
            }
        }
        return used.isEmpty() ? keys : used;
    }

    private List<String> ofKeys(List<String> wanted, List<String> of) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (wanted.contains(keys.get(i))) {
                some.add(of.get(i));
            }
        }
        return some;
    }
}
