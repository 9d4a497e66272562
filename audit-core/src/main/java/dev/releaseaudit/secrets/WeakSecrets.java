package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises secrets that protect nothing: too short, known to everybody, or made of words that anybody would try. */
final class WeakSecrets {

    /** The number of characters that any guideline asks for at least. */
    static final int SHORTEST = 8;

    private static final Set<String> DEFAULTS = WordList.words("default-passwords.txt");
    private static final Set<String> GUESSED = WordList.words("guessed-words.txt");

    private static final Pattern FOR_DEVELOPMENT = Pattern.compile(
            "(?:dev|development|test|local|demo|example|sample|insecure)[-_. ].{0,40}?(?:secret|key|token|pass).*");
    private static final Pattern FRAMEWORK_DEFAULT = Pattern.compile("django-insecure-.*");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)++");
    private static final Set<String> KEPT_UNDER_KEYS = Set.of("AUTH", "CREDENTIALS", "PASSWORD", "TOKEN");
    private static final Set<String> SWITCHES = Set.of(
            "true",
            "false",
            "yes",
            "no",
            "on",
            "off",
            "none",
            "null",
            "nil",
            "undefined",
            "enabled",
            "disabled",
            "required",
            "optional",
            "auto");

    private WeakSecrets() {}

    static boolean isWeak(KeyName key, String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || SWITCHES.contains(text) || !key.isSecret() || (isNumber(text) && !key.isPassword())) {
            return false;
        }
        if (namesVariable(key, value.strip()) || namesKeyOfSecret(key, text)) {
            return false;
        }
        return text.length() < SHORTEST
                || DEFAULTS.contains(text)
                || isGuessed(text)
                || FOR_DEVELOPMENT.matcher(text).matches()
                || FRAMEWORK_DEFAULT.matcher(text).matches();
    }

    /** Tells whether everybody would try the word by itself. */
    static boolean isFirstGuess(String word) {
        return GUESSED.contains(word) || DEFAULTS.contains(word);
    }

    /** Tells {@code password: DB_PASSWORD}, where a setting says which variable to read. */
    private static boolean namesVariable(KeyName key, String value) {
        return key.text().chars().noneMatch(Character::isUpperCase)
                && VARIABLE.matcher(value).matches();
    }

    /** Tells {@code passwordKey: password}, where a setting says which key of a Secret to read. */
    private static boolean namesKeyOfSecret(KeyName key, String text) {
        int last = key.words().size() - 1;
        return last > 0
                && key.words().get(last).equals("KEY")
                && KEPT_UNDER_KEYS.contains(key.words().get(last - 1))
                && String.join("", key.words().subList(0, last))
                        .toLowerCase(Locale.ROOT)
                        .endsWith(text.replace("-", ""));
    }

    private static boolean isGuessed(String text) {
        List<String> words = words(text);
        return words.stream().anyMatch(word -> !isNumber(word))
                ? words.stream().allMatch(WeakSecrets::isGuessable)
                : isCounting(text);
    }

    private static boolean isGuessable(String word) {
        return isFirstGuess(word) || (isNumber(word) && word.length() <= 10);
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
}
