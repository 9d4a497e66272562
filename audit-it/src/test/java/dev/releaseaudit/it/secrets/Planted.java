package dev.releaseaudit.it.secrets;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The secrets that were planted anywhere, and whether a text shows a part of one. Ten characters of a secret are enough to call
 * it shown, whether its letters are small or not; nobody draws the same ten again.
 */
final class Planted {

    private static final int SHOWN = 10;
    private static final long WINDOW = (1L << (6 * SHOWN)) - 1;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789+/_-~%=.";
    /** Most windows of a text are none of ours, which one bit tells. */
    private static final BitSet MAYBE = new BitSet(1 << 22);

    private static final Set<Long> WINDOWS = ConcurrentHashMap.newKeySet();

    private Planted() {}

    /** Remembers what was drawn for a secret. */
    static void add(String drawn) {
        new Windows(drawn) {
            @Override
            boolean ends(long window) {
                MAYBE.set(slot(window));
                WINDOWS.add(window);
                return false;
            }
        }.any();
    }

    /** Tells whether a text shows any secret, or as much of one as matters. */
    static boolean isShownIn(String text) {
        return new Windows(text) {
            @Override
            boolean ends(long window) {
                return MAYBE.get(slot(window)) && WINDOWS.contains(window);
            }
        }.any();
    }

    private static int slot(long window) {
        return (int) ((window * 0x9E3779B97F4A7C15L) >>> 42);
    }

    /** Goes over the windows of a text, each as one number. */
    private abstract static class Windows {

        private final String text;

        Windows(String text) {
            this.text = text.toLowerCase(Locale.ROOT);
        }

        abstract boolean ends(long window);

        boolean any() {
            long window = 0;
            int length = 0;
            for (int at = 0; at < text.length(); at++) {
                int letter = ALPHABET.indexOf(text.charAt(at));
                length = letter < 0 ? 0 : length + 1;
                window = ((window << 6) | Math.max(0, letter)) & WINDOW;
                if (length >= SHOWN && ends(window)) {
                    return true;
                }
            }
            return false;
        }
    }
}
