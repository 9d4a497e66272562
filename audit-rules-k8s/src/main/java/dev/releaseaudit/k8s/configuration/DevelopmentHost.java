package dev.releaseaudit.k8s.configuration;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises hosts that serve development or rehearsal by a word in their name: {@code shop.dev.acme.com}. */
final class DevelopmentHost {

    private static final Set<String> WORDS = Set.of(
            "dev", "devel", "develop", "development", "local", "staging", "stage", "stg", "qa", "uat", "sandbox");

    /** The host of a URL, or a host that is the whole value; both with or without a port. */
    private static final Pattern HOST =
            Pattern.compile("(?:^|://(?:[^/@\\s]{1,200}@)?)([a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){2,9})(?=[:/?,]|$)");

    private DevelopmentHost() {}

    /** Tells whether the value, one line, names such a host. The last two labels, which somebody owns, do not count. */
    static boolean isIn(String value) {
        Matcher hosts = HOST.matcher(value.toLowerCase(Locale.ROOT));
        while (hosts.find()) {
            List<String> labels = List.of(hosts.group(1).split("\\."));
            boolean inCluster = labels.contains("svc") || labels.contains("cluster");
            if (!inCluster && labels.subList(0, labels.size() - 2).stream().anyMatch(DevelopmentHost::speaks)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(String label) {
        return List.of(label.split("-")).stream().anyMatch(WORDS::contains);
    }
}
