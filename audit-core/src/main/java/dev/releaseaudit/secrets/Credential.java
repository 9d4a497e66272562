package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A real credential inside a text: what it is and where it stands, and never what it says. What merely stands for a
 * credential is a {@link Placeholder}, and that question is always asked first.
 *
 * <pre>{@code
 * Credential.in("curl -H 'Authorization: Bearer ghp_…'")          // a GitHub token
 * Credential.of(KeyName.of("DATABASE_URL"), "postgres://shop:…@localhost/shop")  // a password in a URL, whatever the host
 * Credential.of(KeyName.of("SESSION_SECRET"), "q7Vn2pX9sLk4…")    // a random value
 * }</pre>
 *
 * @param strength how much it gives away
 * @param kind what it is, with its article: {@code a GitHub token}
 * @param start where it begins in the text
 * @param end the first character after it
 */
public record Credential(Strength strength, String kind, int start, int end) {

    /** Says how much a credential gives away. */
    public enum Strength {
        /** It has the form in which its vendor issues them, so that whoever finds it knows where to use it. */
        ISSUED,
        /** It is a password or a random value that nobody would guess. */
        REAL,
        /** It is one that everybody tries first. */
        WEAK
    }

    /** Returns the credentials in any text that have the form of their vendor, in their order. */
    public static List<Credential> issued(String text) {
        return CredentialFormat.find(text);
    }

    /** Returns the credentials in any text, in their order: those of a known form, and passwords and tokens in URLs, and passwords in connection strings. */
    public static List<Credential> in(String text) {
        List<Credential> found = new ArrayList<>(CredentialFormat.find(text));
        UrlPassword.in(text).stream()
                .filter(UrlPassword::isReal)
                .map(UrlPassword::asCredential)
                .forEach(found::add);
        found.addAll(UrlUserInfo.tokens(text));
        ConnectionString.passwords(text).forEach(found::add);
        found.addAll(SpokenSecrets.in(text));
        return withoutOverlaps(found);
    }

    /** Returns the first credential in the value of a key, whose words tell a secret from what merely looks like one. */
    public static Optional<Credential> of(KeyName key, String value) {
        Optional<Credential> shown =
                in(value).stream().filter(found -> found.isSecretUnder(key)).findFirst();
        if (shown.isEmpty() && BasicCredentials.isReal(key, value)) {
            return Optional.of(new Credential(Strength.REAL, "a user with a password", 0, value.length()));
        }
        if (shown.isPresent()
                || !key.isSecret()
                || key.isPublic()
                || Placeholder.of(key, value).isPresent()) {
            return shown;
        }
        boolean random = Randomness.isRandom(value.strip());
        return random || (key.isPassword() && Randomness.isStrongPassword(value.strip()))
                ? Optional.of(
                        new Credential(Strength.REAL, random ? "a random value" : "a password", 0, value.length()))
                : Optional.empty();
    }

    /** Returns it at its place in a text that begins so many characters earlier. */
    Credential shifted(int by) {
        return new Credential(strength, kind, start + by, end + by);
    }

    /** Tells whether this is a secret under a key: some credentials are made for browsers, and some keys say so. */
    public boolean isSecretUnder(KeyName key) {
        return !(key.isPublic() && isOftenPublic());
    }

    /** Tells whether browsers get such credentials on purpose. */
    boolean isOftenPublic() {
        return CredentialFormat.isOftenPublic(kind);
    }

    /** Returns the value of a key that names a secret, or the password in a URL, where everybody would try it. */
    public static Optional<Credential> weak(KeyName key, String value) {
        Optional<Credential> inUrl = UrlPassword.in(value).stream()
                .filter(UrlPassword::isWeak)
                .map(UrlPassword::asWeakCredential)
                .findFirst();
        return Placeholder.of(key, value).filter(Placeholder.WEAK::equals).isPresent()
                ? Optional.of(new Credential(Strength.WEAK, "a weak secret", 0, value.length()))
                : inUrl;
    }

    /**
     * Returns the text with {@code ****} in place of whatever may be a secret in it: every sentence that leaves the process goes
     * through here.
     */
    public static String mask(String text) {
        return Masking.apply(text);
    }

    /** Returns the value of a key as it may leave the process: all of it hidden where the key names a secret. */
    public static String mask(KeyName key, String value) {
        boolean secret = key.isSecret() || value.contains("PRIVATE KEY-----");
        return value.isEmpty() ? value : secret ? Masking.MASK : Masking.apply(key, value);
    }

    private static List<Credential> withoutOverlaps(List<Credential> found) {
        List<Credential> apart = new ArrayList<>();
        found.sort(Comparator.comparingInt(Credential::start));
        for (Credential next : found) {
            if (apart.isEmpty() || next.start() >= apart.get(apart.size() - 1).end()) {
                apart.add(next);
            }
        }
        return apart;
    }
}
