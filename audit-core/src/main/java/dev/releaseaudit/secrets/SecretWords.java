package dev.releaseaudit.secrets;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells by the words of a key whether a value under it should be kept secret, or is about a secret only. */
final class SecretWords {

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
    private static final List<String> ENDINGS =
            List.of("PASSWORD", "PASSWD", "SECRET", "TOKEN", "APIKEY", "SECRETKEY", "PRIVATEKEY", "ACCESSKEY");
    private static final Set<String> BEFORE_KEY =
            Set.of("API", "ACCESS", "PRIVATE", "SIGNING", "ENCRYPTION", "MASTER", "LICENSE", "SERVICE");

    private static final Set<String> ANYWHERE = about("any");
    private static final Set<String> BEHIND = about("behind");
    private static final Set<String> NOT_BEFORE_KEY = about("key");

    private SecretWords() {}

    /** Tells whether one of the words names a secret, and none says that the value is something else about it. */
    static boolean nameSecret(List<String> key) {
        List<String> words = key.stream()
                .map(SecretWords::withoutNumber)
                .filter(word -> !word.isEmpty())
                .toList();
        int at = words.size() - 1;
        while (at >= 0 && !namesSecret(words, at)) {
            at--;
        }
        return at >= 0
                && words.stream().noneMatch(ANYWHERE::contains)
                && words.subList(at + 1, words.size()).stream().noneMatch(BEHIND::contains);
    }

    private static boolean namesSecret(List<String> words, int at) {
        String word = words.get(at);
        boolean last = at == words.size() - 1;
        if (at > 0 && (word.equals("KEY") || word.equals("KEYS"))) {
            String before = words.get(at - 1);
            return BEFORE_KEY.contains(before) || (last && word.equals("KEY") && !NOT_BEFORE_KEY.contains(before));
        }
        return SECRET.contains(word) || (last && ENDINGS.stream().anyMatch(word::endsWith));
    }

    /** Drops the number of {@code API_KEY_2} and {@code SECRET1}. */
    private static String withoutNumber(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static Set<String> about(String place) {
        return WordList.rows("words-about-secrets.tsv").stream()
                .filter(row -> row.get(1).equals(place))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
