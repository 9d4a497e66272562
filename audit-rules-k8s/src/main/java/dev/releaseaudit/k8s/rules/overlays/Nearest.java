package dev.releaseaudit.k8s.rules.overlays;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
final class Nearest {

    private static final int LONGEST = 200;

    private Nearest() {}

    /** Returns the known name that differs in the fewest characters, where these are few enough to be a slip. */
    static Optional<String> of(String name, Collection<String> known) {
        int limit = Math.min(3, Math.max(1, name.length() / 4));
        return known.stream()
                .filter(other -> !other.equals(name) && Math.abs(other.length() - name.length()) <= limit)
                .filter(other -> Math.max(other.length(), name.length()) <= LONGEST)
                .filter(other -> distance(name, other) <= limit)
                .min(Comparator.<String>comparingInt(other -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns {@code "; did you mean x?"}, or nothing. */
    static String hint(String name, Collection<String> known) {
        return of(name, known).map(near -> "; did you mean " + near + "?").orElse("");
    }

    /** Counts the characters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
