package dev.releaseaudit.env.rules.loading;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.Quote;
import dev.releaseaudit.env.loading.LoadedValue;
import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.secrets.KeyName;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in words what a loader makes of an assignment, and shows a value only where it cannot be a secret. */
final class Shown {

    private static final int LONGEST = 30;
    /** Nothing that holds a password for a host, and no run of characters that a token could be. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?!.*@)(?!.*://)(?!.*[A-Za-z0-9+/_-]{16})[\\w ./,:#'\"$&*;=|(){}\\\\`~!?%+-]*");

    private Shown() {}

    /** Returns what the loader does with the value that is written. */
    static String deed(EnvEntry entry, LoadedValue read) {
        if (read.value().isEmpty()) {
            return read.binding().isPresent() ? "gives it no value" : "does not read it";
        }
        String raw = entry.rawValue();
        String value = read.value().orElse("");
        if (read.isDynamic()) {
            return hasCommand(entry) ? "runs a command for it" : "asks the running shell for it";
        }
        if (value.equals(raw)) {
            return "takes it as written";
        }
        if (keepsQuotes(entry, value)) {
            return "keeps the quotes";
        }
        if (!entry.comment().isEmpty() && value.contains("#") && value.length() > raw.length()) {
            return "keeps the comment";
        }
        if (value.endsWith("\r")) {
            return "keeps the carriage return";
        }
        return changed(raw, value);
    }

    /** Tells whether the quotes around what is written are part of the value. */
    static boolean keepsQuotes(EnvEntry entry, String value) {
        return entry.quote() != Quote.NONE
                && !value.isEmpty()
                && "'\"`".indexOf(value.charAt(0)) >= 0
                && !entry.rawValue().startsWith(value.substring(0, 1));
    }

    /** Tells whether a value is what is written up to a hash. */
    static boolean isCutAtHash(String raw, String value) {
        return raw.length() > value.length()
                && raw.startsWith(value)
                && raw.substring(value.length()).stripLeading().startsWith("#");
    }

    /** Tells whether something is written that some loaders run. */
    static boolean hasCommand(EnvEntry entry) {
        String raw = entry.rawValue();
        return entry.quote() == Quote.BACKTICK || raw.contains("$(") || raw.contains("`");
    }

    /** Returns the names of loaders and what they do, as {@code a does} or {@code a and b do}. */
    static String namesAnd(List<LoadedValue> values, String does, String several) {
        return names(values) + " " + (loaders(values).size() == 1 ? does : several);
    }

    /** Returns the value in quotes and parentheses, with a blank before; nothing where it may be a secret. */
    static String value(EnvEntry entry, LoadedValue read) {
        String value = read.value().orElse("");
        boolean harmless = read.value().isPresent()
                && !read.isDynamic()
                && !KeyName.of(entry.key()).isSecret()
                && isHarmless(value)
                && isHarmless(entry.rawValue());
        return harmless ? " (" + value + ")" : "";
    }

    /** Judges what is written as well as what is read, since a loader may cut an address behind its password. */
    private static boolean isHarmless(String value) {
        return value.length() <= LONGEST
                && HARMLESS.matcher(value).matches()
                && Credential.mask(value).equals(value);
    }

    /** Returns the names of loaders, as a list in a sentence. */
    static String names(List<LoadedValue> values) {
        return join(loaders(values));
    }

    static String join(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and "
                        + names.get(names.size() - 1);
    }

    private static List<String> loaders(List<LoadedValue> values) {
        return values.stream().map(value -> value.use().loader()).distinct().toList();
    }

    private static String changed(String raw, String value) {
        if (isCutAtHash(raw, value)) {
            return "cuts it at #";
        }
        if (raw.indexOf('$') >= 0) {
            return "fills in variables";
        }
        return raw.indexOf('\\') >= 0 ? "reads its backslashes" : "reads it differently";
    }
}
