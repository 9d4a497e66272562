package dev.releaseaudit.secrets;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises values that say the name of their own key, as people write who fill in a form without knowing the answers. */
final class SelfNamed {

    private static final int SHORTEST = 8;
    private static final Set<String> NAMES_ITSELF =
            Set.of("URL", "URI", "HOST", "ID", "EMAIL", "DOMAIN", "USERNAME", "ARN", "ENDPOINT");

    private SelfNamed() {}

    static boolean repeatsKey(KeyName key, String value) {
        if (key.words().size() < 2 || value.isBlank()) {
            return false;
        }
        String name = normal(key.text());
        String text = normal(value.strip());
        if (key.isSecret()) {
            if (WeakSecrets.isFirstGuess(value.strip().toLowerCase(Locale.ROOT))) {
                return false;
            }
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
