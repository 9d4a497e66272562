package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes out of a sentence what it may quote of a secret. Whereas a finding needs a secret that is certain, here a word too many
 * is better than one too few: tokens count inside other words, and passwords as far as the address goes on.
 */
final class Masking {

    static final String MASK = "****";
    /** No secret is shorter, together with what makes it one. */
    private static final int SHORTEST = 8;

    private Masking() {}

    /** Returns the value of a key whose words may speak of secrets. */
    static String apply(KeyName key, String value) {
        String before = key.text() + "=";
        String masked = apply(before + value);
        return masked.startsWith(before) ? masked.substring(before.length()) : MASK;
    }

    static String apply(String text) {
        if (text.length() < SHORTEST) {
            return text;
        }
        List<Credential> found = new ArrayList<>(CredentialFormat.findInWords(text));
        found.addAll(UrlUserInfo.secrets(text));
        found.addAll(ConnectionString.options(text));
        found.addAll(SpokenSecrets.in(text));
        found.addAll(KeyedLine.secrets(text));
        found.addAll(SecretsInProse.in(text));
        found.sort(Comparator.comparingInt(Credential::start));
        StringBuilder masked = new StringBuilder();
        int copied = 0;
        for (Credential credential : found) {
            if (copied == 0 || credential.start() > copied) {
                masked.append(text, copied, credential.start()).append(MASK);
            }
            copied = Math.max(copied, credential.end());
        }
        return copied == 0 ? text : masked.append(text, copied, text.length()).toString();
    }
}
