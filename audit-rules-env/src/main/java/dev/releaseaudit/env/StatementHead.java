package dev.releaseaudit.env;

/**
 * The part of a line before the value: {@code export}, key and sign.
 *
 * @param exported whether {@code export} stands before the key
 * @param keyStart where the key begins; -1 where the line cannot be read
 * @param keyEnd where the key ends
 * @param valueStart where what follows the sign begins; -1 where there is no sign
 */
record StatementHead(boolean exported, int keyStart, int keyEnd, int valueStart) {

    private static final String EXPORT = "export";
    private static final StatementHead UNREAD = new StatementHead(false, -1, -1, -1);

    /** Reads a line of this text from its first character that is no blank. */
    static StatementHead at(String text, int start, int end) {
        int key = start;
        boolean exported = false;
        if (text.startsWith(EXPORT, start)
                && start + EXPORT.length() < end
                && EnvScanner.isBlank(text.charAt(start + EXPORT.length()))) {
            int next = blanks(text, start + EXPORT.length(), end);
            if (next < end && isKeyCharacter(text.charAt(next)) && text.charAt(next) != ':') {
                exported = true;
                key = next;
            }
        }
        int keyEnd = keyEnd(text, key, end);
        return keyEnd == key ? UNREAD : sign(text, exported, key, keyEnd, end);
    }

    boolean isRead() {
        return keyStart >= 0;
    }

    boolean hasValue() {
        return valueStart >= 0;
    }

    /** Tells an option with its default from prose: a name in capitals with the sign behind it and no blank between. */
    boolean isDocumentedOption(String text) {
        if (!hasValue() || text.charAt(keyEnd) != '=' || keyEnd - keyStart < 2) {
            return false;
        }
        for (int i = keyStart; i < keyEnd; i++) {
            char c = text.charAt(i);
            boolean capital = (c >= 'A' && c <= 'Z') || c == '_' || (i > keyStart && c >= '0' && c <= '9');
            if (!capital) {
                return false;
            }
        }
        return true;
    }

    private static StatementHead sign(String text, boolean exported, int key, int keyEnd, int end) {
        if (text.charAt(keyEnd - 1) == ':'
                && keyEnd - 1 > key
                && (keyEnd == end || EnvScanner.isBlank(text.charAt(keyEnd)))) {
            return new StatementHead(exported, key, keyEnd - 1, keyEnd);
        }
        int sign = blanks(text, keyEnd, end);
        if (sign < end && text.charAt(sign) == '=') {
            return new StatementHead(exported, key, keyEnd, sign + 1);
        }
        boolean alone = sign == end || text.charAt(sign) == '#';
        return alone && isName(text, key, keyEnd) ? new StatementHead(exported, key, keyEnd, -1) : UNREAD;
    }

    private static int keyEnd(String text, int start, int end) {
        int at = start;
        if (at < end && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
            int close = text.indexOf(text.charAt(at), at + 1);
            return close > 0 && close < end ? close + 1 : start;
        }
        while (at < end && isKeyCharacter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isKeyCharacter(char c) {
        return c != '=' && c != '#' && c != '"' && c != '\'' && !EnvScanner.isBlank(c);
    }

    private static boolean isName(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
            if (!letter && (i == start || !(c >= '0' && c <= '9' || c == '.' || c == '-'))) {
                return false;
            }
        }
        return true;
    }

    private static int blanks(String text, int from, int end) {
        int at = from;
        while (at < end && EnvScanner.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
