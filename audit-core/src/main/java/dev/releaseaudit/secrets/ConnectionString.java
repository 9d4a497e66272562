package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the passwords among the parts of a text that have a name and a value: {@code Server=db;Password=…}. */
final class ConnectionString {

    /** What begins with one of these is filled in elsewhere, though the end of it may look like the end of the value. */
    private static final String FILLED_IN = "$<{%";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_VALUE = 1_000;

    private ConnectionString() {}

    /** Returns the real passwords of a connection string or of the parameters of a URL. */
    static List<Credential> passwords(String text) {
        boolean listsParts = text.indexOf(';') >= 0 || text.indexOf('&') >= 0 || text.indexOf('?') >= 0;
        return listsParts ? find(text, true) : List.of();
    }

    /** Returns what any option gives a secret, real or not, as far as it is written out: {@code --password=…}. */
    static List<Credential> options(String text) {
        return find(text, false);
    }

    private static List<Credential> find(String text, boolean realOnly) {
        List<Credential> found = new ArrayList<>();
        int sign = text.indexOf('=');
        while (sign >= 0) {
            int end = sign + 1;
            KeyName key = KeyName.of(text.substring(startOfName(text, sign), sign));
            if (key.isSecret()) {
                end = endOfValue(text, sign + 1);
                if (counts(key, text.substring(sign + 1, end), realOnly)) {
                    found.add(new Credential(
                            Credential.Strength.REAL, "a password in a connection string", sign + 1, end));
                }
            }
            sign = text.indexOf('=', end);
        }
        return found;
    }

    private static boolean counts(KeyName key, String value, boolean realOnly) {
        if (value.isEmpty() || FILLED_IN.indexOf(value.charAt(0)) >= 0) {
            return false;
        }
        Optional<Placeholder> kind = Placeholder.of(key, value);
        return kind.isEmpty()
                || (!realOnly && kind.filter(Placeholder.WEAK::equals).isPresent());
    }

    private static int startOfName(String text, int sign) {
        int at = sign;
        while (at > 0 && at > sign - LONGEST_NAME && isNameCharacter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static int endOfValue(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_VALUE);
        int at = from;
        while (at < limit && ";&\"'`,)".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
