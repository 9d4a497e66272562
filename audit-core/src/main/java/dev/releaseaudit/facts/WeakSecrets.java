package dev.releaseaudit.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises values that protect nothing: passwords that everybody tries first, and the name of the key itself. */
final class WeakSecrets {

    private static final int SHORTEST = 8;
    private static final Set<String> DEFAULTS = Set.of(
            "changeit",
            "minioadmin",
            "postgres",
            "root",
            "toor",
            "qwerty",
            "qwerty123",
            "letmein",
            "welcome",
            "iloveyou",
            "passw0rd",
            "p@ssw0rd",
            "p@ssword",
            "pa55word",
            "keycloak",
            "guest",
            "rabbitmq",
            "mysql",
            "mariadb",
            "mongo",
            "mongodb",
            "redis",
            "elastic",
            "grafana",
            "sonar",
            "nexus",
            "tomcat",
            "wordpress",
            "oracle",
            "system",
            "manager",
            "foobar",
            "foobarbaz",
            "helloworld",
            "s3cr3t",
            "hunter2",
            "abc123",
            "azerty",
            "1q2w3e4r",
            "zaq12wsx",
            "trustno1",
            "prom-operator",
            "notsecret",
            "notsecure",
            "insecure",
            "keyboard cat",
            "keyboardcat",
            "correct horse battery staple",
            "shhh",
            "shhhhh",
            "supabase");
    /** A value of only these words, and numbers, is guessed in no time. */
    private static final Set<String> GUESSED = Set.of(
            "dev",
            "development",
            "test",
            "testing",
            "local",
            "localhost",
            "demo",
            "my",
            "super",
            "very",
            "secret",
            "key",
            "token",
            "pass",
            "password",
            "passwd",
            "pwd",
            "pw",
            "admin",
            "administrator",
            "user",
            "app",
            "default",
            "example",
            "sample",
            "jwt",
            "access",
            "refresh",
            "api",
            "long",
            "random",
            "string",
            "the",
            "this",
            "is",
            "a",
            "an",
            "not",
            "so",
            "secure",
            "insecure",
            "for",
            "only",
            "session",
            "auth",
            "db",
            "database",
            "mysecret",
            "supersecret",
            "mypassword",
            "secretkey",
            "adminpassword",
            "rootpassword",
            "root",
            "postgres",
            "postgresql",
            "mysql",
            "redis",
            "mongo",
            "staging",
            "ci",
            "prod",
            "production",
            "strong",
            "hello",
            "world",
            "foo",
            "bar",
            "baz",
            "temp",
            "tmp",
            "please",
            "some",
            "really",
            "encryption",
            "signing",
            "client",
            "cookie",
            "value",
            "mytoken",
            "mykey",
            "testsecret",
            "testpassword",
            "devsecret",
            "devpassword",
            "at",
            "least",
            "characters",
            "chars",
            "char",
            "with",
            "and",
            "in",
            "use",
            "do",
            "it",
            "here",
            "minimum",
            "must",
            "be");

    private static final Pattern FOR_DEVELOPMENT = Pattern.compile(
            "(?:dev|development|test|local|demo|example|sample|insecure)[-_. ].{0,40}?(?:secret|key|token|pass).*");
    private static final Pattern FRAMEWORK_DEFAULT = Pattern.compile("django-insecure-.*");
    private static final Set<String> SWITCHES = Set.of(
            "true", "false", "yes", "no", "on", "off", "none", "null", "enabled", "disabled", "required", "optional");
    private static final Set<String> NAMES_ITSELF =
            Set.of("URL", "URI", "HOST", "ID", "EMAIL", "DOMAIN", "USERNAME", "ARN", "ENDPOINT");

    private WeakSecrets() {}

    static boolean isWeak(KeyName key, String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        if (!key.isSecret() || text.isEmpty() || SWITCHES.contains(text)) {
            return false;
        }
        if (isNumber(text) && !isPassword(key)) {
            return false;
        }
        return text.length() < SHORTEST
                || DEFAULTS.contains(text)
                || isGuessed(text)
                || FOR_DEVELOPMENT.matcher(text).matches()
                || FRAMEWORK_DEFAULT.matcher(text).matches();
    }

    static boolean repeatsKey(KeyName key, String value) {
        if (key.words().size() < 2 || value.isBlank()) {
            return false;
        }
        String name = normal(key.text());
        String text = normal(value.strip());
        if (key.isSecret()) {
            return text.equals(name) || (text.length() >= SHORTEST && (name.endsWith(text) || isNamed(text, key)));
        }
        boolean itself = NAMES_ITSELF.contains(key.words().get(key.words().size() - 1));
        return itself ? text.equals(name) : value.strip().equals(key.text()) && value.indexOf('_') >= 0;
    }

    /** Tells whether the text ends like the key: {@code serpapi_api_key} under {@code SERP_API_KEY}. */
    private static boolean isNamed(String text, KeyName key) {
        List<String> words = key.words();
        String ending = normal(words.get(words.size() - 2) + words.get(words.size() - 1));
        return text.endsWith(ending)
                && text.startsWith(normal(words.get(0)))
                && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean isGuessed(String text) {
        List<String> words = words(text);
        return words.stream().anyMatch(w -> !isNumber(w))
                ? words.stream().allMatch(WeakSecrets::isGuessable)
                : isCounting(text);
    }

    private static boolean isGuessable(String word) {
        return GUESSED.contains(word) || DEFAULTS.contains(word) || (isNumber(word) && word.length() <= 10);
    }

    /** Splits at what is no letter and no digit, and between letters and digits. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
                if (kind(text.charAt(start)) != 0) {
                    words.add(text.substring(start, i));
                }
                start = i;
            }
        }
        return words;
    }

    private static int kind(char c) {
        return Character.isDigit(c) ? 2 : Character.isLetter(c) ? 1 : 0;
    }

    /** Tells a year and counting, 12345678, from a number that was drawn. */
    private static boolean isCounting(String digits) {
        return digits.length() <= 10 && ("01234567890".contains(digits) || "9876543210".contains(digits));
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static boolean isPassword(KeyName key) {
        return key.words().stream().anyMatch(w -> w.startsWith("PASS") || w.endsWith("PASSWORD") || w.equals("PWD"));
    }

    private static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                normal.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return normal.toString();
    }
}
