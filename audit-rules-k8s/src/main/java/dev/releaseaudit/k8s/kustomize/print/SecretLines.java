package dev.releaseaudit.k8s.kustomize.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Prints {@code ****} in place of the values of a Secret, as {@code kubectl diff} does. */
public final class SecretLines {

    private static final Set<String> FIELDS = Set.of("data:", "stringData:");
    private static final String KEY = "  ";

    private SecretLines() {}

    /** Returns the printed lines of a Secret without its values; those of a text of several lines are left out. */
    public static List<PrintedLine> masked(List<PrintedLine> lines) {
        List<PrintedLine> masked = new ArrayList<>();
        boolean values = false;
        for (PrintedLine line : lines) {
            String text = line.text();
            boolean ofField = text.isEmpty() || text.startsWith(" ");
            values = ofField ? values : FIELDS.contains(text);
            if (!values || !ofField) {
                masked.add(line);
            } else if (text.startsWith(KEY) && text.length() > KEY.length() && text.charAt(KEY.length()) != ' ') {
                int value = text.indexOf(": ");
                masked.add(value < 0 ? line : new PrintedLine(text.substring(0, value) + ": ****", line.origin()));
            }
        }
        return masked;
    }
}
