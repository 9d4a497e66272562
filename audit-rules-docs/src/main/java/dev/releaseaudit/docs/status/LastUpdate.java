package dev.releaseaudit.docs.status;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day on which a page says that it was updated.
 *
 * @param date the day
 * @param location where it says so
 */
public record LastUpdate(LocalDate date, Location location) implements Located {

    /** The newest date that any document gives, which is usually that of the newest release. */
    public static final View<Optional<LocalDate>> NEWEST = View.of(
            "newest date of any document",
            project -> project.all(Document.class).stream()
                    .flatMap(document -> all(document.page()))
                    .max(LocalDate::compareTo));

    private static final Pattern STATED = Pattern.compile(
            "(?i)(?<![A-Za-z])(?:last[ _-]?(?:updated|reviewed|modified|changed|verified|checked)|updated|reviewed|date|generated on)\\b\\W{1,12}(?:on )?(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final int HEAD = 30;

    /** Returns the date near the head of a page, or at its foot. */
    public static Optional<LastUpdate> of(Page page) {
        List<String> lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean near = i < HEAD || i >= lines.size() - 5;
            if (!near
                    || lines.get(i).length() > 500
                    || !lines.get(i).contains("20")
                    || !ISO.matcher(lines.get(i)).find()) {
                continue;
            }
            Matcher date = STATED.matcher(lines.get(i));
            if (date.find()) {
                return date(date, Location.of(page.path(), i + 1, date.start() + 1, date.end() + 1));
            }
        }
        return Optional.empty();
    }

    /** Returns the dates that a page gives for its last update, and in its headings, as a changelog does. */
    private static Stream<LocalDate> all(Page page) {
        Stream<LocalDate> headings = page.headings().stream()
                .map(heading -> ISO.matcher(heading.text()))
                .filter(Matcher::find)
                .flatMap(iso -> date(iso, page.location()).stream())
                .map(LastUpdate::date);
        return Stream.concat(of(page).stream().map(LastUpdate::date), headings);
    }

    private static Optional<LastUpdate> date(Matcher date, Location at) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            return Optional.of(new LastUpdate(day, at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
