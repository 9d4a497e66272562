package dev.releaseaudit.env.sample;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that heads what follows it.
 *
 * @param title its words, without decoration
 * @param rank how strong its decoration is; 0 for none, less for the title of a mere group
 */
record SampleHeading(String title, int rank) {

    /** What stands before the first heading. */
    static final SampleHeading NONE = new SampleHeading("", 0);
    /** The rank of a heading that is underlined, or between double lines. */
    static final int STRONGEST = 3;

    private static final int OF_GROUP = -1;
    private static final String DECORATION = "[=#*~_─━═—–|+><!-]";
    private static final Pattern RULE = Pattern.compile(DECORATION + "{3,}+");
    private static final Pattern BEFORE = Pattern.compile("(" + DECORATION + "++)\\s*(.*)");
    private static final Pattern AFTER = Pattern.compile("\\s*" + DECORATION + "{2,}+$");
    private static final int LONGEST = 90;
    private static final int LONGEST_DECORATED = 300;

    /** Tells whether a comment is a line to look at and nothing else. */
    static boolean isRule(String comment) {
        return RULE.matcher(comment).matches();
    }

    /** Reads a comment that is decorated as a heading: {@code === Required ===}, {@code ## Required}. */
    static Optional<SampleHeading> decorated(String comment) {
        if (comment.length() > LONGEST_DECORATED) {
            return Optional.empty();
        }
        Matcher before = BEFORE.matcher(comment);
        boolean led = before.matches();
        String mark = led ? before.group(1) : "";
        String rest = led ? before.group(2) : comment;
        Matcher after = AFTER.matcher(rest);
        boolean closed = after.find();
        String title = (closed ? rest.substring(0, after.start()) : rest).strip();
        boolean strong = mark.length() >= 2 || mark.equals("#") || closed;
        if (!strong || title.isEmpty() || title.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new SampleHeading(title, rank(mark.isEmpty() ? rest.substring(rest.length() - 1) : mark)));
    }

    /** Reads a comment that has no decoration and stands alone between blank lines, or speaks of a requirement first. */
    static Optional<SampleHeading> plain(String comment) {
        boolean sentence = comment.endsWith(".") || comment.endsWith(",");
        boolean stated = RequirementLevel.ofHeading(comment).isPresent();
        return stated && !sentence && comment.length() <= LONGEST / 2
                ? Optional.of(new SampleHeading(comment, 0))
                : Optional.empty();
    }

    /** Returns the title of a few variables that follow at once. */
    static SampleHeading ofGroup(String title) {
        return new SampleHeading(title, OF_GROUP);
    }

    /** Tells whether this is the title of a few variables, whose requirement ends with them. */
    boolean isOfGroup() {
        return rank == OF_GROUP;
    }

    private static int rank(String mark) {
        return switch (mark.charAt(0)) {
            case '=', '━', '═', '#' -> STRONGEST;
            case '*', '+', '_' -> 2;
            default -> 1;
        };
    }
}
