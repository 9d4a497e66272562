package dev.releaseaudit.k8s.kustomize.tree;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the texts that kustomize reads as dates where they stand without quotes, and writes out in full. */
public final class Timestamps {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "(?:([Tt ])(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?");

    private Timestamps() {}

    /** Tells whether a value is read as a date. */
    public static boolean isDate(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.style() == ScalarStyle.PLAIN
                && scalar.tag().isEmpty()
                && full(scalar.text()).isPresent();
    }

    /** Returns the date and time that a text stands for, in full; empty where it is none. */
    public static Optional<String> full(String text) {
        boolean possible = text.length() >= "2000-1-1".length() && Character.isDigit(text.charAt(0));
        Matcher matcher = DATE.matcher(possible ? text : "");
        if (!matcher.matches()
                || matcher.group(4) != null && matcher.group(4).equals(" ") != (matcher.group(9) == null)) {
            return Optional.empty();
        }
        try {
            return Optional.of(full(matcher));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String full(Matcher matcher) {
        LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
        if (matcher.group(4) == null) {
            return date + "T00:00:00Z";
        }
        String fraction = matcher.group(8) == null ? "" : matcher.group(8);
        int nanos = fraction.isEmpty() ? 0 : Integer.parseInt((fraction.substring(1) + "00000000").substring(0, 9));
        String zone = matcher.group(9) == null ? "Z" : matcher.group(9);
        OffsetDateTime at = date.atTime(number(matcher, 5), number(matcher, 6), number(matcher, 7), nanos)
                .atOffset(ZoneOffset.of(zone));
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(at)
                + fraction.replaceFirst("\\.?0+$", "")
                + (at.getOffset().equals(ZoneOffset.UTC) ? "Z" : zone);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
