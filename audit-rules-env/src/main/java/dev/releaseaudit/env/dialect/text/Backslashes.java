package dev.releaseaudit.env.dialect.text;

/** Drops backslashes as the loaders of Ruby and Go do. */
public final class Backslashes {

    private Backslashes() {}

    /** Returns the text without the backslashes that stand before a character, unless that is a dollar. */
    public static String drop(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escapes = text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) != '$';
            i += escapes ? 1 : 0;
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }
}
