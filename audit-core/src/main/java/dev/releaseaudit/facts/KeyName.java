package dev.releaseaudit.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Is the name of a configuration key, read word by word, since {@code ADMIN_DEFAULT_PASSWORD} contains the letters of
 * {@code MIN} but not the word.
 *
 * @param text the name as it is written
 * @param words its words in upper case: {@code apiKey}, {@code api-key} and {@code API_KEY} have the same
 */
public record KeyName(String text, List<String> words) {

    static final KeyName NONE = new KeyName("", List.of());

    private static final Set<String> SECRET = Set.of(
            "PASS",
            "PASSWORD",
            "PASSWORDS",
            "PASSWD",
            "PASSPHRASE",
            "PWD",
            "SECRET",
            "SECRETS",
            "TOKEN",
            "CREDENTIAL",
            "CREDENTIALS",
            "CREDS",
            "SALT",
            "PEPPER",
            "DSN",
            "KEYFILE",
            "APIKEY",
            "SECRETKEY",
            "PAT");
    private static final List<String> SECRET_ENDINGS =
            List.of("PASSWORD", "PASSWD", "SECRET", "TOKEN", "APIKEY", "SECRETKEY", "PRIVATEKEY", "ACCESSKEY");
    private static final Set<String> BEFORE_KEY =
            Set.of("API", "ACCESS", "PRIVATE", "SIGNING", "ENCRYPTION", "MASTER", "LICENSE", "SERVICE");
    private static final Set<String> NOT_SECRET = Set.of(
            "TTL",
            "EXPIRES",
            "EXPIRY",
            "EXPIRE",
            "EXPIRED",
            "EXPIRATION",
            "LENGTH",
            "MIN",
            "MAX",
            "REQUIRE",
            "REQUIRED",
            "REQUIRES",
            "POLICY",
            "ENABLED",
            "ENABLE",
            "DISABLED",
            "DISABLE",
            "URL",
            "URI",
            "PATH",
            "FILE",
            "DIR",
            "DIRECTORY",
            "HEADER",
            "NAME",
            "PREFIX",
            "SUFFIX",
            "ALG",
            "ALGO",
            "ALGORITHM",
            "ISSUER",
            "TYPE",
            "COUNT",
            "PUBLIC",
            "PUBLISHABLE",
            "ANON",
            "INCLUDE",
            "TIMEOUT",
            "SECONDS",
            "MINUTES",
            "HOURS",
            "DAYS",
            "MS",
            "LIMIT",
            "SIZE",
            "ROUNDS",
            "ENDPOINT",
            "AUDIENCE",
            "SCOPE",
            "VERSION",
            "ID",
            "BUDGET",
            "LIFETIME",
            "AGE",
            "DURATION",
            "INTERVAL",
            "FORMAT",
            "FIELD",
            "COOKIE",
            "PROVIDER",
            "MODE",
            "LOCATION",
            "STRATEGY",
            "MANAGER",
            "REF",
            "BYTES",
            "BITS",
            "ATTEMPTS",
            "RETRIES",
            "HOST",
            "PORT",
            "PARTITION",
            "SORT",
            "FOREIGN",
            "ROUTING",
            "CACHE",
            "IDEMPOTENCY",
            "THROUGH",
            "CHECK",
            "VALIDATE",
            "ALLOW",
            "USE",
            "SKIP",
            "RESET",
            "ROTATION");
    private static final Set<String> BINDS = Set.of("HOST", "HOSTNAME", "ADDR", "ADDRESS", "IP", "INTERFACE");
    private static final Set<String> BUILD_PREFIXES = Set.of(
            "VITE", "NEXT_PUBLIC", "NUXT_PUBLIC", "REACT_APP", "PUBLIC", "VUE_APP", "EXPO_PUBLIC", "GATSBY", "NG_APP");

    /** Copies the words. */
    public KeyName {
        words = List.copyOf(words);
    }

    /** Reads a name. */
    public static KeyName of(String text) {
        return new KeyName(text, split(text));
    }

    /** Tells whether a value under this name should be kept secret: the words say so, and none says that it is about a secret. */
    public boolean isSecret() {
        List<String> bare = words.stream()
                .map(KeyName::withoutNumber)
                .filter(w -> !w.isEmpty())
                .toList();
        if (bare.isEmpty() || bare.stream().anyMatch(NOT_SECRET::contains)) {
            return false;
        }
        String last = bare.get(bare.size() - 1);
        return !last.equals("IN")
                && (bare.stream().anyMatch(SECRET::contains)
                        || SECRET_ENDINGS.stream().anyMatch(last::endsWith)
                        || (last.equals("KEY") && bare.size() > 1)
                        || hasKeyPair(bare));
    }

    /** Tells whether bundlers build the value into what every browser gets: {@code VITE_API_URL}, {@code NEXT_PUBLIC_KEY}. */
    public boolean isPublicAtBuild() {
        String upper = String.join("_", words);
        return BUILD_PREFIXES.stream().anyMatch(prefix -> upper.startsWith(prefix + "_"));
    }

    /** Tells whether a server binds to the address under this name, rather than a client asking it. */
    boolean isBindAddress() {
        return words.stream().anyMatch(Set.of("BIND", "LISTEN", "LISTENER")::contains)
                || (words.size() == 1 && BINDS.contains(words.get(0)));
    }

    /** Tells whether the value under this name lists hosts that are reached without a proxy, or that may ask. */
    boolean isProxyException() {
        return words.equals(List.of("NO", "PROXY")) || words.equals(List.of("ALLOWED", "HOSTS"));
    }

    /** Tells whether the value under this name identifies a schema and is never asked for over the network. */
    boolean isSchemaIdentifier() {
        return Set.of("$id", "$schema", "xmlns", "$ref").contains(text);
    }

    private static boolean hasKeyPair(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean key = words.get(i).equals("KEY") || words.get(i).equals("KEYS");
            if (key && BEFORE_KEY.contains(words.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Drops the number of {@code API_KEY_2} and {@code SECRET1}. */
    private static String withoutNumber(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
            if (end || startsWord(text, i)) {
                if (i > start) {
                    words.add(text.substring(start, i).toUpperCase(Locale.ROOT));
                }
                start = end ? i + 1 : i;
            }
        }
        return words;
    }

    /** Finds the humps of camel case: {@code api|Key}, {@code AWS|Secret}. */
    private static boolean startsWord(String text, int at) {
        if (at == 0 || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean smallFollows = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
        return Character.isLowerCase(before) || (Character.isUpperCase(before) && smallFollows);
    }
}
