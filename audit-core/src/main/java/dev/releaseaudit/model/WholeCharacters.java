package dev.releaseaudit.model;

import java.io.Reader;

/**
 * Hands a text to the parser in pieces that never end in the middle of a character, which the parser cannot join again where the
 * piece fills its buffer.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int position;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int left = text.length() - position;
        if (left == 0 && length > 0) {
            return -1;
        }
        int count = Math.min(left, length);
        if (count > 1 && count < left && Character.isHighSurrogate(text.charAt(position + count - 1))) {
            count--;
        }
        text.getChars(position, position + count, buffer, offset);
        position += count;
        return count;
    }

    @Override
    public void close() {}
}
