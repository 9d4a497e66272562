package dev.releaseaudit.k8s.schedule;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The time zones that a CronJob can name: those of the IANA database, in their exact spelling. */
public final class TimeZones {

    /** Names of the database that Java spells otherwise, or not at all. */
    private static final Map<String, ZoneId> ALSO = Map.of(
            "", ZoneOffset.UTC,
            "EST", ZoneId.of("America/Panama"),
            "MST", ZoneId.of("America/Phoenix"),
            "HST", ZoneId.of("Pacific/Honolulu"),
            "ROC", ZoneId.of("Asia/Taipei"),
            "GMT+0", ZoneOffset.UTC,
            "GMT-0", ZoneOffset.UTC,
            "Local", ZoneOffset.UTC,
            "Factory", ZoneOffset.UTC);

    private static final String ONLY_IN_JAVA = "SystemV/";
    private static final Pattern PART = Pattern.compile("[A-Za-z.\\-_0-9+]{1,14}");

    private TimeZones() {}

    /** Says why Kubernetes refuses a {@code timeZone}; empty where it accepts it. */
    public static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of("the time zone is empty");
        }
        if (name.toLowerCase(Locale.ROOT).equals("local")) {
            return Optional.of("the time zone must be named");
        }
        for (String part : name.split("/", -1)) {
            if (!PART.matcher(part).matches() || part.startsWith("-")) {
                return Optional.of("there is no time zone " + name);
            }
        }
        return find(name).isPresent() ? Optional.empty() : Optional.of("there is no time zone " + name);
    }

    static Optional<ZoneId> find(String name) {
        if (ALSO.containsKey(name)) {
            return Optional.ofNullable(ALSO.get(name));
        }
        boolean known =
                !name.startsWith(ONLY_IN_JAVA) && ZoneId.getAvailableZoneIds().contains(name);
        return known ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }
}
