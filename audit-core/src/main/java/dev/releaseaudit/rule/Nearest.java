package dev.releaseaudit.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name that somebody probably meant, for messages that end in a question.
 *
 * <p>Takes time in proportion to the length of the name and to the number of known ones.
 */
public final class Nearest {

    /** Among more names than this, none is suggested: a hostile document must not cost its length times theirs. */
    private static final int MOST = 1_000;

    private Nearest() {}

    /** Returns the known name that somebody probably meant: one that differs by a slip, or one that the given name is a part of. */
    public static Optional<String> of(String name, Collection<String> known) {
        if (known.size() > MOST) {
            return Optional.empty();
        }
        return slip(name, known)
                .or(() -> known.stream()
                        .filter(other -> hasPart(other, name))
                        .min(Comparator.comparing(String::length).thenComparing(other -> other)));
    }

    /** Returns the known name that differs least from the given one, where it differs little enough to be a slip. */
    public static Optional<String> slip(String name, Collection<String> known) {
        if (known.size() > MOST) {
            return Optional.empty();
        }
        int limit = Math.min(3, Math.max(1, name.length() / 4));
        Optional<String> best = Optional.empty();
        int least = limit + 1;
        for (String other : known) {
            if (Math.abs(other.length() - name.length()) <= limit && !other.equals(name)) {
                int distance = distance(name, other, limit);
                boolean closer = distance < least
                        || (distance == least && distance <= limit && other.compareTo(best.orElse(other)) < 0);
                closer = closer && !isOfSeries(name, other);
                best = closer ? Optional.of(other) : best;
                least = closer ? distance : least;
            }
        }
        return best;
    }

    /** Two names that differ in their numbers alone, as LR-001 and LR-002 do, are two things and no slip. */
    private static boolean isOfSeries(String one, String two) {
        return numbered(one).equals(numbered(two));
    }

    private static String numbered(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean more = digit && plain.length() > 0 && plain.charAt(plain.length() - 1) == '0';
            if (!more) {
                plain.append(digit ? '0' : c);
            }
        }
        return plain.toString();
    }

    /** A name may be a part of another one: smoke of test:smoke, production for prod. */
    private static boolean hasPart(String other, String name) {
        if (name.length() < 3 || other.length() < 3 || other.equals(name)) {
            return false;
        }
        if (name.startsWith(other) || other.startsWith(name)) {
            return true;
        }
        return isWithin(name, other) || isWithin(other, name);
    }

    private static boolean isWithin(String part, String whole) {
        int at = whole.indexOf(part);
        return at > 0
                && isJoint(whole.charAt(at - 1))
                && (at + part.length() == whole.length() || isJoint(whole.charAt(at + part.length())));
    }

    private static boolean isJoint(char c) {
        return ":/_.-".indexOf(c) >= 0;
    }

    /** Returns {@code "; did you mean X?"}, or nothing. */
    public static String hint(String name, Collection<String> known) {
        return of(name, known).map(near -> "; did you mean " + near + "?").orElse("");
    }

    /**
     * Returns how many characters have to be inserted, deleted, replaced or swapped with their neighbour, whatever the case; a
     * number above the limit where it is more than that.
     */
    public static int distance(String one, String two, int limit) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = two.toLowerCase(Locale.ROOT);
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + same);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                now[j] = swapped ? Math.min(now[j], before[j - 2] + 1) : now[j];
                least = Math.min(least, now[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
