package dev.releaseaudit.k8s.kustomize.print;

import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.secrets.KeyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prints {@code ****} in place of secrets: the values of a Secret, as {@code kubectl diff} does, and what other resources hold. */
public final class SecretLines {

    private static final Set<String> FIELDS = Set.of("data:", "stringData:");
    private static final String KEY = "  ";
    private static final String MASK = "****";

    private SecretLines() {}

    /** Returns the printed lines of a Secret without its values; those of a text of several lines are left out. */
    public static List<PrintedLine> ofSecret(List<PrintedLine> lines) {
        List<PrintedLine> masked = new ArrayList<>();
        boolean values = false;
        for (PrintedLine line : lines) {
            String text = line.text();
            boolean ofField = text.isEmpty() || text.startsWith(" ");
            values = ofField ? values : FIELDS.contains(text);
            if (!values || !ofField) {
                masked.add(masked(line, line.text()));
            } else if (text.startsWith(KEY) && text.length() > KEY.length() && text.charAt(KEY.length()) != ' ') {
                int value = text.indexOf(": ");
                masked.add(masked(line, value < 0 ? text : text.substring(0, value) + ": " + MASK));
            }
        }
        return masked;
    }

    /** Returns the printed lines of any other resource without the values of keys and variables that name a secret. */
    public static List<PrintedLine> ofOther(List<PrintedLine> lines) {
        List<PrintedLine> masked = new ArrayList<>();
        String variable = "";
        boolean privateKey = false;
        for (PrintedLine line : lines) {
            String text = line.text();
            int start = startOfValue(text);
            String name = text.substring(0, Math.max(0, start - 1)).replaceFirst("^[ -]+", "");
            String value = text.substring(start).strip();
            privateKey |= text.contains("PRIVATE KEY-----");
            boolean secret = KeyName.of(name.equals("value") ? variable : name).isSecret() && isLiteral(value);
            int from = privateKey ? text.length() - text.stripLeading().length() : start;
            masked.add(masked(
                    line,
                    privateKey || secret
                            ? text.substring(0, from) + (text.startsWith(": ", from - 1) ? " " : "") + MASK
                            : text));
            privateKey &= !text.contains("-----END ");
            variable = name.equals("name") ? value : variable;
        }
        return masked;
    }

    /** Returns where the value of a line begins that has a key; the beginning of the line where it has none. */
    private static int startOfValue(String text) {
        int colon = text.indexOf(": ");
        return (colon >= 0 ? colon : text.indexOf('=')) + 1;
    }

    /** Tells a value from the beginning of a block and from a reference to another place. */
    private static boolean isLiteral(String value) {
        return !value.isEmpty() && "|>$".indexOf(value.charAt(0)) < 0;
    }

    private static PrintedLine masked(PrintedLine line, String text) {
        Optional<String> changed = Optional.of(Credential.mask(text)).filter(masked -> !masked.equals(line.text()));
        return changed.map(masked -> new PrintedLine(masked, line.origin())).orElse(line);
    }
}
