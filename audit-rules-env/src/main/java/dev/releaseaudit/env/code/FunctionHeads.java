package dev.releaseaudit.env.code;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the functions of one file, to find the one around a read.
 *
 * @param byStart the names and parameters by the offset at which a function begins
 */
record FunctionHeads(TreeMap<Integer, Head> byStart) {

    /** A function is rarely longer; what is further away is another one. */
    private static final int REACH = 1_500;

    /** Finds the functions; the name is in the first group of the pattern that matched, the parameters in the next. */
    static FunctionHeads of(String code, Pattern function) {
        TreeMap<Integer, Head> byStart = new TreeMap<>();
        Matcher head = function.matcher(code);
        while (head.find()) {
            int group = 1;
            while (head.group(group) == null) {
                group++;
            }
            byStart.put(head.start(), new Head(head.group(group), head.group(group + 1)));
        }
        return new FunctionHeads(byStart);
    }

    /** Returns the last function that begins before an offset, and not too far before it. */
    Optional<Head> before(int offset) {
        return Optional.ofNullable(byStart.lowerEntry(offset))
                .filter(entry -> offset - entry.getKey() <= REACH)
                .map(Map.Entry::getValue);
    }

    /**
     * The head of a function.
     *
     * @param name its name
     * @param parameters what stands in its parentheses
     */
    record Head(String name, String parameters) {}
}
