package dev.releaseaudit.env.loading;

import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.secrets.KeyName;
import java.util.regex.Pattern;

/**
 * Describes what one loader makes of an assignment, with the value only where it cannot be a secret.
 *
 * @param entry the assignment
 * @param read what the loader makes of it
 */
public record ValueDescription(LoadedEntry entry, LoadedValue read) {

    private static final int LONGEST = 30;
    /** Nothing that holds a password for a host, and no run of characters that a token could be. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?!.*@)(?!.*://)(?!.*[A-Za-z0-9+/_-]{16})[\\w ./,:#'\"$&*;=|(){}\\\\`~!?%+-]*");

    /** Returns the loader, what it does, and the value in parentheses: {@code dotenv (npm) cuts it at # (good)}. */
    public String sentence() {
        return read.use().loader() + " " + deed() + value();
    }

    private String deed() {
        if (read.value().isEmpty()) {
            return read.binding().isPresent() ? "gives it no value" : "does not read it";
        }
        String raw = entry.entry().rawValue();
        String value = read.value().orElse("");
        if (read.isDynamic()) {
            return entry.entry().hasCommandSubstitution() ? "runs a command for it" : "asks the running shell for it";
        }
        if (value.equals(raw)) {
            return "takes it as written";
        }
        if (entry.isWithQuotes(read)) {
            return "keeps the quotes";
        }
        if (entry.isWithComment(read)) {
            return "keeps the comment";
        }
        if (value.endsWith("\r")) {
            return "keeps the carriage return";
        }
        if (entry.isCutAtHash(read)) {
            return "cuts it at #";
        }
        if (raw.indexOf('$') >= 0) {
            return "fills in variables";
        }
        return raw.indexOf('\\') >= 0 ? "reads its backslashes" : "reads it differently";
    }

    private String value() {
        String value = read.value().orElse("");
        boolean harmless = read.value().isPresent()
                && !read.isDynamic()
                && !KeyName.of(entry.key()).isSecret()
                && isHarmless(value)
                && isHarmless(entry.entry().rawValue());
        return harmless ? " (" + value + ")" : "";
    }

    /** Judges what is written as well as what is read, since a loader may cut an address behind its password. */
    private static boolean isHarmless(String value) {
        return value.length() <= LONGEST
                && HARMLESS.matcher(value).matches()
                && Credential.mask(value).equals(value);
    }
}
