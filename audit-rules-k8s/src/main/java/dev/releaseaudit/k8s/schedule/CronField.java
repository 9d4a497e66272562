package dev.releaseaudit.k8s.schedule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A field of a schedule, in the order in which they are written. */
enum CronField {
    MINUTE("minute", 0, 59, List.of()),
    HOUR("hour", 0, 23, List.of()),
    DAY_OF_MONTH("day of month", 1, 31, List.of()),
    MONTH("month", 1, 12, List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")),
    DAY_OF_WEEK("day of week", 0, 6, List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat"));

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    private final String label;
    private final int first;
    private final int last;
    private final List<String> names;

    CronField(String label, int first, int last, List<String> names) {
        this.label = label;
        this.first = first;
        this.last = last;
        this.names = names;
    }

    /** Reads ranges with steps, separated by commas. */
    FieldValues read(String text) throws ScheduleSyntaxException {
        FieldValues values = new FieldValues(0, false);
        for (String range : text.split(",")) {
            if (!range.isEmpty()) {
                values = values.with(range(range));
            }
        }
        return values;
    }

    FieldValues all() {
        return values(first, last, 1, true);
    }

    FieldValues first() {
        return values(first, first, 1, false);
    }

    private FieldValues range(String text) throws ScheduleSyntaxException {
        String[] stepped = text.split("/", -1);
        if (stepped.length > 2) {
            throw new ScheduleSyntaxException("%s %s has more than one slash", label, text);
        }
        String[] bounds = stepped[0].split("-", -1);
        boolean all = bounds[0].equals("*") || bounds[0].equals("?");
        if (!all && bounds.length > 2) {
            throw new ScheduleSyntaxException("%s %s has more than one hyphen", label, text);
        }
        int from = all ? first : value(bounds[0]);
        int to = all ? last : bounds.length == 2 ? value(bounds[1]) : from;
        int step = 1;
        if (stepped.length == 2) {
            step = number(stepped[1]);
            to = bounds.length == 1 ? last : to;
        }
        check(text, from, to, step);
        return values(from, to, step, all && step == 1);
    }

    private void check(String text, int from, int to, int step) throws ScheduleSyntaxException {
        if (from < first) {
            throw new ScheduleSyntaxException("%s %d is below %d", label, from, first);
        }
        if (to > last) {
            throw new ScheduleSyntaxException("%s %d is above %d", label, to, last);
        }
        if (from > to) {
            throw new ScheduleSyntaxException("%s %s ends before it begins", label, text);
        }
        if (step == 0) {
            throw new ScheduleSyntaxException("%s %s has the step 0", label, text);
        }
    }

    private int value(String text) throws ScheduleSyntaxException {
        int name = names.indexOf(text.toLowerCase(Locale.ROOT));
        return name < 0 ? number(text) : first + name;
    }

    private int number(String text) throws ScheduleSyntaxException {
        if (!NUMBER.matcher(text).matches()) {
            throw new ScheduleSyntaxException(
                    "%s has %s where a number is due", label, text.isEmpty() ? "nothing" : text);
        }
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new ScheduleSyntaxException("%s %d is negative", label, number);
        }
        return number;
    }

    private static FieldValues values(int from, int to, int step, boolean all) {
        long bits = 0;
        for (int value = from; value <= to; value += step) {
            bits |= 1L << value;
        }
        return new FieldValues(bits, all);
    }
}
