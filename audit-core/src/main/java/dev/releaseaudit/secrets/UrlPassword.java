package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The password between the user and the host of a URL, judged by itself: that the host is the machine itself says nothing
 * about the password.
 *
 * @param user the user; may be empty, as with Redis
 * @param password the password as it is written
 * @param host the host, with its port
 * @param start where the password begins in the text
 */
record UrlPassword(String user, String password, String host, int start) {

    private static final KeyName PASSWORD = KeyName.of("PASSWORD");

    /** What stands in place of a password where the user is the token. */
    private static final Set<String> USER_IS_TOKEN = Set.of("x-oauth-basic", "x-token-auth");

    /** An authority that is longer is none. */
    private static final int LONGEST = 1_000;

    static List<UrlPassword> in(String text) {
        List<UrlPassword> found = new ArrayList<>();
        int scheme = text.indexOf("://");
        while (scheme >= 0) {
            int from = scheme + 3;
            of(text.substring(from, endOfAuthority(text, from)), from).ifPresent(found::add);
            scheme = text.indexOf("://", from);
        }
        return found;
    }

    /** Tells whether it is written out, rather than filled in elsewhere. */
    boolean isLiteral() {
        return kind().isEmpty() || isWeak();
    }

    /** Tells whether nobody would guess it, and it is not there for the sake of an example. */
    boolean isReal() {
        return password.length() >= WeakSecrets.SHORTEST
                && !password.equals(user)
                && kind().isEmpty()
                && Placeholder.of(host)
                        .filter(reserved -> reserved != Placeholder.LOCAL)
                        .isEmpty();
    }

    /** Tells whether everybody would try it. */
    boolean isWeak() {
        return password.equals(user) || kind().filter(Placeholder.WEAK::equals).isPresent();
    }

    private Optional<Placeholder> kind() {
        return Placeholder.of(PASSWORD, password);
    }

    Credential asCredential() {
        return new Credential(Credential.Strength.REAL, "a password in a URL", start, start + password.length());
    }

    Credential asWeakCredential() {
        return new Credential(Credential.Strength.WEAK, "a weak password in a URL", start, start + password.length());
    }

    private static Optional<UrlPassword> of(String authority, int from) {
        int at = authority.lastIndexOf('@');
        int colon = authority.indexOf(':');
        if (colon < 0 || colon >= at - 1 || USER_IS_TOKEN.contains(authority.substring(colon + 1, at))) {
            return Optional.empty();
        }
        return Optional.of(new UrlPassword(
                authority.substring(0, colon),
                authority.substring(colon + 1, at),
                authority.substring(at + 1),
                from + colon + 1));
    }

    private static int endOfAuthority(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        int at = from;
        while (at < limit && "/?#\"'`\\|".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the user and the host, never the password. */
    @Override
    public String toString() {
        return user + ":****@" + host;
    }
}
