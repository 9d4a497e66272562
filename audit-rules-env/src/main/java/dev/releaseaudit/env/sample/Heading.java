package dev.releaseaudit.env.sample;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is a comment that heads what follows it.
 *
 * @param title its words, without decoration
 * @param rank how strong its decoration is; 0 for none
 */
record Heading(String title, int rank) {

    private static final String DECORATION = "[=#*~_─━═—–|+><!-]";
    private static final Pattern RULE = Pattern.compile(DECORATION + "{3,}+");
    private static final Pattern BEFORE = Pattern.compile("(" + DECORATION + "++)\\s*(.*)");
    private static final Pattern AFTER = Pattern.compile("\\s*" + DECORATION + "{2,}+$");
    private static final int LONGEST = 90;

    /** Tells whether a comment is a line to look at and nothing else. */
    static boolean isRule(String comment) {
        return RULE.matcher(comment).matches();
    }

    /** Reads a comment that is decorated as a heading: {@code === Required ===}, {@code ## Required}. */
    static Optional<Heading> decorated(String comment) {
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
        return Optional.of(new Heading(title, rank(mark.isEmpty() ? rest.substring(rest.length() - 1) : mark)));
    }

    /** Reads a comment that has no decoration and stands alone between blank lines, or speaks of a status first. */
    static Optional<Heading> plain(String comment) {
        boolean sentence = comment.endsWith(".") || comment.endsWith(",");
        boolean stated = Status.ofHeading(comment).isPresent();
        return stated && !sentence && comment.length() <= LONGEST / 2
                ? Optional.of(new Heading(comment, 0))
                : Optional.empty();
    }

    private static int rank(String mark) {
        return switch (mark.charAt(0)) {
            case '=', '━', '═', '#' -> 3;
            case '*', '+', '_' -> 2;
            default -> 1;
        };
    }
}
