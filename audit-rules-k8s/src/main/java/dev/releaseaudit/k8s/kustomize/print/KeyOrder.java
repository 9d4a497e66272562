package dev.releaseaudit.k8s.kustomize.print;

import java.util.Comparator;

/** Orders keys as kustomize prints them: letters after other characters, and numbers by their value. */
final class KeyOrder implements Comparator<String> {

    @Override
    public int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        boolean afterDigit = false;
        for (int i = 0; i < common; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x == y) {
                afterDigit = isDigit(x);
            } else {
                return different(a, b, i, afterDigit);
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private static int different(String a, String b, int at, boolean afterDigit) {
        boolean letter = Character.isLetter(a.charAt(at));
        boolean otherLetter = Character.isLetter(b.charAt(at));
        if (letter != otherLetter) {
            return letter == afterDigit ? -1 : 1;
        }
        int end = digitsFrom(a, at);
        int otherEnd = digitsFrom(b, at);
        if (!letter && end > at && otherEnd > at) {
            int byLength = Integer.compare(end, otherEnd);
            boolean leadingZero = a.charAt(at) == '0' || b.charAt(at) == '0';
            return byLength == 0 || (leadingZero && !afterDigit)
                    ? Character.compare(a.charAt(at), b.charAt(at))
                    : byLength;
        }
        return Character.compare(a.charAt(at), b.charAt(at));
    }

    private static int digitsFrom(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
