package dev.releaseaudit.internal.engine;

import java.util.Locale;

/** Names many things of one type in words: {@code EnvFile} becomes {@code env files}. */
final class KindName {

    private KindName() {}

    static String of(Class<?> type) {
        String words = type.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT);
        return plural(words);
    }

    private static String plural(String word) {
        if (word.endsWith("y") && !word.matches(".*[aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.matches(".*(s|x|z|ch|sh)") ? word + "es" : word + "s";
    }
}
