package dev.releaseaudit.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands between the scheme and the host of an address and may be secret: a password, also one with a slash in it or
 * one whose host was cut off, and a token in place of the user.
 */
final class UrlUserInfo {

    private static final String SCHEME = "://";
    private static final String ENDS = " \t\r\n\"'`<>|";
    private static final KeyName PASSWORD = KeyName.of("PASSWORD");
    private static final int LONGEST = 1_000;
    private static final int LONGEST_PORT = 5;
    private static final int SHORTEST_TOKEN = 16;

    /** A user without a password, or with one that says that the user is a token. */
    private static final Pattern USER = Pattern.compile(
            "(?<token>[\\w.~%+=-]{12,500}+)(?::(?:x-oauth-basic|x-token-auth|x)?)?@(?<host>[^/?#@\\s]{1,255})");

    private static final Pattern COLLECTOR =
            Pattern.compile("@[^/]*\\bsentry\\b|@[^/]*\\.ingest\\.|@[^/]+(?:/\\w+)?/\\d+$");

    private UrlUserInfo() {}

    static List<Credential> secrets(String text) {
        List<Credential> found = new ArrayList<>();
        int scheme = text.indexOf(SCHEME);
        while (scheme >= 0) {
            int from = scheme + SCHEME.length();
            int end = end(text, from);
            of(text.substring(from, end), end == text.length())
                    .map(secret -> secret.shifted(from))
                    .ifPresent(found::add);
            scheme = text.indexOf(SCHEME, from);
        }
        return found;
    }

    /** Returns the tokens that stand in place of a user and give access to what the address leads to. */
    static List<Credential> tokens(String text) {
        List<Credential> found = new ArrayList<>();
        int scheme = text.indexOf(SCHEME);
        while (scheme >= 0) {
            int from = scheme + SCHEME.length();
            String address = text.substring(from, end(text, from));
            user(address).map(token -> token.shifted(from)).ifPresent(found::add);
            scheme = text.indexOf(SCHEME, from);
        }
        return found;
    }

    /** What identifies a project to a collector of errors is no secret: {@code https://KEY@host/1}. */
    private static Optional<Credential> user(String address) {
        Matcher user = USER.matcher(address);
        boolean token = user.lookingAt()
                && DrawnWord.isDrawn(user.group("token"))
                && Placeholder.of(PASSWORD, user.group("token")).isEmpty()
                && Placeholder.of(user.group("host"))
                        .filter(reserved -> reserved != Placeholder.LOCAL)
                        .isEmpty()
                && !COLLECTOR.matcher(address).find();
        return token ? Optional.of(token(user.start("token"), user.end("token"))) : Optional.empty();
    }

    private static Optional<Credential> of(String address, boolean last) {
        Matcher user = USER.matcher(address);
        if (user.lookingAt() && (user.end("token") >= SHORTEST_TOKEN || DrawnWord.isDrawn(user.group("token")))) {
            return Placeholder.of(PASSWORD, user.group("token")).isEmpty()
                    ? Optional.of(token(user.start("token"), user.end("token")))
                    : Optional.empty();
        }
        int path = startOfPath(address);
        int at = address.lastIndexOf('@', path - 1);
        int colon = address.indexOf(':');
        boolean hasColon = colon >= 0 && colon < path;
        if (at >= 0) {
            return hasColon && colon < at ? password(address, colon + 1, at) : token(address, 0, at);
        }
        if (!hasColon || isPort(address.substring(colon + 1, path))) {
            return Optional.empty();
        }
        int later = address.lastIndexOf('@');
        if (later > colon) {
            return password(address, colon + 1, later);
        }
        return last ? password(address, colon + 1, address.length()) : token(address, colon + 1, address.length());
    }

    private static Optional<Credential> password(String address, int from, int to) {
        Optional<Placeholder> kind = Placeholder.of(PASSWORD, address.substring(from, to));
        return kind.filter(k -> k != Placeholder.WEAK).isPresent()
                ? Optional.empty()
                : Optional.of(new Credential(Credential.Strength.REAL, "a password in a URL", from, to));
    }

    private static Optional<Credential> token(String address, int from, int to) {
        return DrawnWord.isDrawn(address.substring(from, to)) ? Optional.of(token(from, to)) : Optional.empty();
    }

    private static Credential token(int from, int to) {
        return new Credential(Credential.Strength.REAL, "a token in a URL", from, to);
    }

    private static boolean isPort(String text) {
        return text.length() <= LONGEST_PORT && text.chars().allMatch(Character::isDigit);
    }

    private static int startOfPath(String address) {
        int at = 0;
        while (at < address.length() && "/?#".indexOf(address.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int end(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        int at = from;
        while (at < limit && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
