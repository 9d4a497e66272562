package dev.releaseaudit.k8s.kustomize.tree;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of a path apart. */
public final class FieldPaths {

    private FieldPaths() {}

    /** Splits at a delimiter that no backslash escapes; one at the very start is left out. */
    public static List<String> split(String path, char delimiter) {
        List<String> parts = new ArrayList<>(List.of(path.split(java.util.regex.Pattern.quote("" + delimiter), -1)));
        if (parts.size() > 1 && parts.get(0).isEmpty()) {
            parts.remove(0);
        }
        List<String> joined = new ArrayList<>();
        joined.add(parts.get(0));
        for (String part : parts.subList(1, parts.size())) {
            int last = joined.size() - 1;
            String before = joined.get(last);
            if (before.endsWith("\\")) {
                joined.set(last, before.substring(0, before.length() - 1) + delimiter + part);
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** Splits at dots; those in brackets belong to one part, {@code [name=a.b]} or {@code [a.b/c]}. */
    public static List<String> splitDotted(String path) {
        List<String> split = split(path, '.');
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            String part = split.get(i);
            if (!part.startsWith("[") || part.endsWith("]")) {
                parts.add(part);
                continue;
            }
            StringBuilder bracketed = new StringBuilder(part);
            boolean closed = false;
            while (!closed && i < split.size() - 1) {
                i++;
                bracketed.append('.').append(split.get(i));
                closed = split.get(i).endsWith("]");
            }
            parts.add(bracketed.indexOf("=") >= 0 ? bracketed.toString() : withoutBrackets(bracketed.toString()));
        }
        return parts;
    }

    private static String withoutBrackets(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (text.charAt(start) == '[' || text.charAt(start) == ']')) {
            start++;
        }
        while (end > start && (text.charAt(end - 1) == '[' || text.charAt(end - 1) == ']')) {
            end--;
        }
        return text.substring(start, end);
    }
}
