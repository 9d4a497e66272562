package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A port that an image exposes.
 *
 * @param number the number
 * @param protocol {@code tcp}, {@code udp} or {@code sctp}
 * @param location where
 */
public record Port(int number, String protocol, Location location) implements Located {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:.{0,200}:)?(?<first>\\d{1,5})(?:-(?<last>\\d{1,5}))?(?:/(?<protocol>[A-Za-z]{1,8}))?");
    private static final int MOST = 65_535;

    /** Returns the ports that an argument of {@code EXPOSE} stands for, of which a range has many. */
    static Stream<Port> of(Word word) {
        return Stream.of(word.value().strip().split("\\s+")).flatMap(text -> of(text, word.location()));
    }

    private static Stream<Port> of(String text, Location location) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Stream.empty();
        }
        int first = Integer.parseInt(written.group("first"));
        int last = written.group("last") == null ? first : Integer.parseInt(written.group("last"));
        String protocol = written.group("protocol") == null ? "tcp" : written.group("protocol");
        return last > MOST
                ? Stream.empty()
                : IntStream.rangeClosed(first, last)
                        .mapToObj(number -> new Port(number, protocol.toLowerCase(Locale.ROOT), location));
    }
}
