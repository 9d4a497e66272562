package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A secret that a text writes out, with the key that it stands under.
 *
 * @param key the key; empty where there is none
 * @param credential what it is, and where in the text
 */
public record KeyedCredential(String key, Credential credential) {

    /** A line that is longer is no line of a configuration. */
    private static final int LONGEST_LINE = 10_000;

    /** Returns the secrets of a text whose lines give keys values, weak ones too, in whatever of the usual formats they do. */
    public static List<KeyedCredential> inConfiguration(String text) {
        List<KeyedCredential> found = issued(text);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                if (at > start && at - start <= LONGEST_LINE) {
                    inLine(text.substring(start, at), start, found);
                }
                start = at + 1;
            }
        }
        found.sort(Comparator.comparingInt(secret -> secret.credential().start()));
        return found;
    }

    /** Returns the secrets of a document that have the form of their vendor, save those that people show on purpose. */
    public static List<KeyedCredential> inDocument(String text) {
        return issued(text).stream()
                .filter(secret -> !secret.credential().isOftenPublic())
                .toList();
    }

    /** A private key may go over several lines. */
    private static List<KeyedCredential> issued(String text) {
        List<KeyedCredential> found = new ArrayList<>();
        for (Credential secret : Credential.issued(text)) {
            String key = KeyedLine.of(text.substring(startOfLine(text, secret.start()), secret.start()))
                    .key();
            if (secret.isSecretUnder(KeyName.of(key))) {
                found.add(new KeyedCredential(key, secret));
            }
        }
        return found;
    }

    private static void inLine(String line, int start, List<KeyedCredential> found) {
        for (KeyedLine keyed : KeyedLine.all(line)) {
            KeyName key = KeyName.of(keyed.key());
            Optional<Credential> secret =
                    Credential.of(key, keyed.value()).or(() -> Credential.weak(key, keyed.value()));
            secret.filter(s -> s.strength() != Credential.Strength.ISSUED)
                    .map(s -> s.shifted(start + keyed.start()))
                    .ifPresent(s -> found.add(new KeyedCredential(keyed.key(), s)));
        }
    }

    private static int startOfLine(String text, int at) {
        int start = at;
        int limit = Math.max(0, at - LONGEST_LINE);
        while (start > limit && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }
}
