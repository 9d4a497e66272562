package dev.releaseaudit.env.dialect.go;

import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Loader;
import dev.releaseaudit.env.dialect.text.Refusal;
import dev.releaseaudit.env.dialect.text.Whitespace;
import java.util.regex.Pattern;

/**
 * Reads lines of {@code key=value} as they are, without quotes, escapes or references: kustomize, kubectl and docker do so and
 * differ in the keys they take and in what a name alone means.
 */
public record KeyValueLines(Keys keys, boolean inherits, boolean once) implements Loader {

    private static final int LONGEST_LINE = 65_535;
    private static final Pattern KUBERNETES_KEY = Pattern.compile("(?!\\.\\.|\\.$)[-._a-zA-Z][-._a-zA-Z0-9]*+");

    /** Says which keys are taken. */
    private enum Keys {
        ANY,
        KUBERNETES,
        WITHOUT_BLANKS
    }

    public static KeyValueLines kustomize() {
        return new KeyValueLines(Keys.ANY, false, true);
    }

    public static KeyValueLines kubectl() {
        return new KeyValueLines(Keys.KUBERNETES, true, true);
    }

    public static KeyValueLines docker() {
        return new KeyValueLines(Keys.WITHOUT_BLANKS, true, false);
    }

    @Override
    public void load(Evaluation reading) {
        String text = reading.use(reading.source().withoutMark()).text();
        int at = 0;
        while (at < text.length()) {
            int line = text.indexOf('\n', at);
            int end = line < 0 ? text.length() : line;
            if (end - at > LONGEST_LINE) {
                throw new Refusal(at, "a line is longer than " + LONGEST_LINE + " characters");
            }
            int last = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
            line(reading, text, Whitespace.GO.skip(text, at, last), last);
            at = end + 1;
        }
    }

    private void line(Evaluation reading, String text, int start, int end) {
        if (start == end || text.charAt(start) == '#') {
            return;
        }
        int sign = text.substring(start, end).indexOf('=');
        String key = text.substring(start, sign < 0 ? end : start + sign);
        if (keys == Keys.ANY && key.isEmpty()) {
            return;
        }
        if (!isKey(key)) {
            throw new Refusal(start, "a line begins with what is no key");
        }
        if (once && reading.values().containsKey(key)) {
            throw new Refusal(start, "the key " + key + " is set twice");
        }
        if (sign >= 0) {
            reading.bind(key, text.substring(start + sign + 1, end), start, end);
        } else {
            named(reading, key, start, end);
        }
    }

    private void named(Evaluation reading, String key, int start, int end) {
        String given = reading.environment().get(key);
        if (keys != Keys.WITHOUT_BLANKS || given != null) {
            reading.bind(key, inherits && given != null ? given : "", start, end);
        }
    }

    private boolean isKey(String key) {
        return switch (keys) {
            case ANY -> true;
            case KUBERNETES -> KUBERNETES_KEY.matcher(key).matches();
            case WITHOUT_BLANKS -> !key.isEmpty() && key.indexOf(' ') < 0 && key.indexOf('\t') < 0;
        };
    }
}
