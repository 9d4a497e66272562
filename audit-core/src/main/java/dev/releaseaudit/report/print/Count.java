package dev.releaseaudit.report.print;

/** Prints a number with the word for what was counted: {@code 1 warning}, {@code 2 warnings}. */
public final class Count {

    private Count() {}

    /** Returns the number and the word, which is given for one thing. */
    public static String of(long number, String one) {
        return number + " " + (number == 1 ? one : many(one));
    }

    /** Returns the number and the word, which is given for several things. */
    public static String ofMany(long number, String many) {
        return number + " " + (number == 1 ? one(many) : many);
    }

    private static String many(String one) {
        return one.endsWith("y") && !one.endsWith("ey") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    private static String one(String many) {
        if (many.endsWith("ies")) {
            return many.substring(0, many.length() - 3) + "y";
        }
        return many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
    }
}
