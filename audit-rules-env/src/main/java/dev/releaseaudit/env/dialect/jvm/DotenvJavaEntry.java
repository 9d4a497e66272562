package dev.releaseaudit.env.dialect.jvm;

import dev.releaseaudit.env.dialect.text.Refusal;
import dev.releaseaudit.env.dialect.text.Whitespace;

/**
 * A entry that dotenv-java reads. It goes on over lines while a double quote is open; what its expression would match is
 * known after each character, without a second look. Used by one thread.
 */
final class DotenvJavaEntry {

    private enum Behind {
        NOTHING,
        COMMENT,
        MORE
    }

    private final String key;
    private final int start;
    private final boolean assigns;
    private final StringBuilder written = new StringBuilder();
    private int close = -1;
    private Behind behindQuote = Behind.NOTHING;
    private int hash = -1;
    private boolean lineBehindHash;

    private DotenvJavaEntry(String key, int start, boolean assigns) {
        this.key = key;
        this.start = start;
        this.assigns = assigns;
    }

    /** Begins an entry with a line of the text. */
    static DotenvJavaEntry at(String text, int start, int end) {
        int key = Whitespace.ASCII.skip(text, start, end);
        int keyEnd = key;
        while (keyEnd < end && isKey(text.charAt(keyEnd))) {
            keyEnd++;
        }
        int sign = Whitespace.ASCII.skip(text, keyEnd, end);
        boolean assigns = keyEnd > key && sign < end && text.charAt(sign) == '=';
        DotenvJavaEntry entry = new DotenvJavaEntry(text.substring(key, keyEnd), start, assigns);
        if (assigns) {
            entry.add(text, Whitespace.ASCII.skip(text, sign + 1, end), end);
        }
        return entry;
    }

    String key() {
        return key;
    }

    int start() {
        return start;
    }

    /** Adds a further line of the text. */
    void extend(String text, int from, int end) {
        add('\n');
        add(text, from, end);
    }

    /** Tells whether a double quote is open, so that the next line belongs to the entry. */
    boolean goesOn() {
        return isMatched() && beginsWithQuote() && written.charAt(valueEnd() - 1) != '"';
    }

    boolean isValid() {
        if (!isMatched()) {
            return false;
        }
        String value = value();
        boolean begins = value.startsWith("\"");
        boolean ends = value.endsWith("\"");
        return (!begins && !ends) || (begins && ends && value.length() > 1 && !hasOpenQuote(value));
    }

    /**
     * Returns the value without what stands around it and double quotes. Where control characters stand before the quotes,
     * dotenv-java counts them to the length of the value: it keeps the last quote, or crashes.
     */
    String unquoted() {
        String value = value();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        if (!quoted) {
            return value;
        }
        int last = valueEnd() - 1;
        if (last > value.length()) {
            throw new Refusal(start, "control characters before a quoted value make dotenv-java crash");
        }
        return value.substring(1, last);
    }

    private String value() {
        return written.substring(0, valueEnd()).trim();
    }

    private boolean isMatched() {
        return assigns && (isQuoted() || hash < 0 || !lineBehindHash);
    }

    private boolean isQuoted() {
        return close >= 0 && behindQuote != Behind.MORE;
    }

    private int valueEnd() {
        int plain = hash < 0 ? written.length() : hash;
        return isQuoted() ? close + 1 : plain;
    }

    private boolean beginsWithQuote() {
        return valueEnd() > 0 && written.charAt(0) == '"';
    }

    private void add(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            add(text.charAt(i));
        }
    }

    private void add(char c) {
        int at = written.length();
        written.append(c);
        lineBehindHash |= hash >= 0 && isLineEnd(c);
        hash = hash < 0 && c == '#' ? at : hash;
        if (close >= 0) {
            behindQuote = behindQuote(c);
        } else if (at > 0 && c == written.charAt(0) && (c == '"' || c == '\'')) {
            close = at;
        }
    }

    private Behind behindQuote(char c) {
        return switch (behindQuote) {
            case NOTHING -> Whitespace.ASCII.is(c) ? Behind.NOTHING : c == '#' ? Behind.COMMENT : Behind.MORE;
            case COMMENT -> isLineEnd(c) ? Behind.MORE : Behind.COMMENT;
            case MORE -> Behind.MORE;
        };
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean hasOpenQuote(String value) {
        for (int i = 1; i < value.length() - 1; i++) {
            if (value.charAt(i) == '"' && (i == 1 || value.charAt(i - 1) != '\\')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKey(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '.'
                || c == '-';
    }
}
