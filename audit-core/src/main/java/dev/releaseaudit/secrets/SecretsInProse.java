package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the words of a sentence that nobody would say, where the sentence speaks of a password, a key or the like. */
final class SecretsInProse {

    private static final Set<String> WORDS = WordList.words("words-for-secrets.txt");
    private static final String BETWEEN = " \t\r\n\"'`|,;.:=?#()[]{}<>*“”„‘’»«…";

    private SecretsInProse() {}

    static List<Credential> in(String text) {
        List<Credential> drawn = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || BETWEEN.indexOf(text.charAt(at)) >= 0) {
                add(text, start, at, drawn);
                start = at + 1;
            }
        }
        return drawn.isEmpty() || !speaksOfSecrets(text) ? List.of() : drawn;
    }

    private static void add(String text, int from, int to, List<Credential> drawn) {
        int end = to > from && text.charAt(to - 1) == '!' ? to - 1 : to;
        if (DrawnWord.isDrawn(text.substring(from, end))) {
            drawn.add(new Credential(Credential.Strength.REAL, "a secret in a sentence", from, end));
        }
    }

    private static boolean speaksOfSecrets(String text) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isOfName(text.charAt(at))) {
                if (at - start > 2 && isOfSecrets(text.substring(start, at))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    private static boolean isOfSecrets(String word) {
        KeyName name = KeyName.of(word);
        return name.isSecret() || name.words().stream().anyMatch(part -> WORDS.contains(part.toLowerCase(Locale.ROOT)));
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
