package dev.releaseaudit.env.sample;

import dev.releaseaudit.secrets.KeyName;
import java.util.List;
import java.util.Set;

/** Tells options that make a service harder to attack or to overload from those that tune it otherwise, by their names. */
final class HardeningOptions {

    private static final Set<String> WORDS = Set.of(
            "SECURITY",
            "SECURE",
            "HSTS",
            "CSP",
            "CORS",
            "CSRF",
            "XSRF",
            "SAMESITE",
            "LOCKOUT",
            "ATTEMPTS",
            "THROTTLE",
            "TLS",
            "SSL",
            "MTLS",
            "ENCRYPT",
            "ENCRYPTION",
            "AUDIT",
            "MFA",
            "CAPTCHA",
            "HELMET",
            "ALLOWLIST",
            "WHITELIST",
            "BCRYPT",
            "ARGON2",
            "TTL",
            "EXPIRES",
            "EXPIRY");
    private static final Set<String> OTHERS = Set.of("CACHE", "DNS", "PORT");
    private static final List<List<String>> PAIRS = List.of(
            List.of("RATE", "LIMIT"),
            List.of("SAME", "SITE"),
            List.of("TRUST", "PROXY"),
            List.of("TRUSTED", "PROXIES"),
            List.of("ALLOWED", "ORIGINS"),
            List.of("ALLOWED", "HOSTS"),
            List.of("PASSWORD", "POLICY"),
            List.of("PASSWORD", "MIN"),
            List.of("REQUEST", "TIMEOUT"),
            List.of("BODY", "LIMIT"),
            List.of("EXPIRES", "IN"));

    private HardeningOptions() {}

    static boolean is(String name) {
        List<String> words = KeyName.of(name).words();
        return words.stream().noneMatch(OTHERS::contains)
                && (words.stream().anyMatch(WORDS::contains)
                        || PAIRS.stream().anyMatch(pair -> containsInOrder(words, pair)));
    }

    private static boolean containsInOrder(List<String> words, List<String> pair) {
        int first = words.indexOf(pair.get(0));
        return first >= 0 && first + 1 < words.size() && words.get(first + 1).equals(pair.get(1));
    }
}
