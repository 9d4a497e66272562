package dev.releaseaudit.delivery.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that lead to a value of a Compose file. An item of a list has the key {@code []}.
 *
 * @param keys the keys
 */
record ComposePath(List<String> keys) {

    static final ComposePath ROOT = new ComposePath(List.of());
    static final String ITEM = "[]";

    /** Returns the path of what a key leads to from here. */
    ComposePath then(String key) {
        List<String> longer = new ArrayList<>(keys);
        longer.add(key);
        return new ComposePath(List.copyOf(longer));
    }

    /** Tells whether a pattern means this path: keys separated by dots, {@code *} for any. */
    boolean matches(String pattern) {
        int at = 0;
        int from = 0;
        while (from <= pattern.length()) {
            int dot = pattern.indexOf('.', from);
            int end = dot < 0 ? pattern.length() : dot;
            if (at >= keys.size()) {
                return false;
            }
            boolean any = end - from == 1 && pattern.charAt(from) == '*';
            String key = keys.get(at++);
            if (!any && (key.length() != end - from || !pattern.startsWith(key, from))) {
                return false;
            }
            from = end + 1;
        }
        return at == keys.size();
    }

    /** Tells whether this is a value below a service, or a job, at these keys. */
    boolean inService(String pattern) {
        return matches("services.*." + pattern) || matches("jobs.*." + pattern);
    }

    @Override
    public String toString() {
        return String.join(".", keys);
    }
}
