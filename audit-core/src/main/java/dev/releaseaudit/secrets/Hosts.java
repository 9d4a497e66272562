package dev.releaseaudit.secrets;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the hosts inside a value that cannot be meant for users: reserved names, and the machine itself. */
final class Hosts {

    private static final Set<String> RESERVED_TOPS = Set.of("example", "test", "invalid", "localhost");
    /** First labels of what is no host: Java packages, message keys, names of files. */
    private static final Set<String> NOT_A_HOST = Set.of(
            "com",
            "org",
            "net",
            "io",
            "edu",
            "gov",
            "java",
            "error",
            "errors",
            "validation",
            "message",
            "messages",
            "env",
            "config",
            "src",
            "jest",
            "vitest",
            "spec");

    private static final Pattern LOCAL = Pattern.compile(
            "(?:^|://|@|[=(,;] ?)(?:localhost|127(?:\\.\\d{1,3}){3}|\\[?::1]?|(?:host|gateway)\\.docker\\.internal)(?=[:/,;)?]|$)"
                    + "|://[^/@]{0,200}@?(?:0\\.0\\.0\\.0|\\[::])(?=[:/,;)?]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME =
            Pattern.compile("[a-z][a-z0-9+.:-]{0,40}://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PREFIXED_NAME = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9._-]*+");

    private Hosts() {}

    static boolean hasReserved(String value) {
        int at = 0;
        while (at < value.length()) {
            int end = at;
            while (end < value.length() && isNameCharacter(value.charAt(end))) {
                end++;
            }
            if (end > at && isReservedAt(value, at, end)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    static boolean isLocal(KeyName key, String value) {
        String text = value.strip();
        boolean client = !key.isBindAddress() || SCHEME.matcher(text).matches();
        return client && !key.isProxyException() && LOCAL.matcher(text).find();
    }

    private static boolean isNameCharacter(char c) {
        return c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }

    private static boolean isReservedAt(String value, int start, int end) {
        String name = stripDots(value.substring(start, end).toLowerCase(Locale.ROOT));
        if (name.indexOf('_') >= 0 || name.indexOf('.') < 0 || !isBoundary(value, start - 1) || !endsHost(value, end)) {
            return false;
        }
        boolean authority = value.startsWith("//", start - 2) || (start > 0 && value.charAt(start - 1) == '@');
        if (isExampleDomain(name)) {
            boolean prefixOfName = start == 0
                    && PREFIXED_NAME.matcher(value).region(end, value.length()).matches();
            return authority || !prefixOfName;
        }
        boolean inPath = start > 0 && value.charAt(start - 1) == '/';
        return RESERVED_TOPS.contains(name.substring(name.lastIndexOf('.') + 1))
                && (authority || (!inPath && !NOT_A_HOST.contains(name.substring(0, name.indexOf('.')))));
    }

    private static boolean isExampleDomain(String name) {
        return endsWithDomain(name, "example.com")
                || endsWithDomain(name, "example.net")
                || endsWithDomain(name, "example.org");
    }

    private static boolean endsWithDomain(String name, String domain) {
        return name.endsWith(domain)
                && (name.length() == domain.length() || name.charAt(name.length() - domain.length() - 1) == '.');
    }

    private static boolean isBoundary(String value, int at) {
        return at < 0
                || Character.isWhitespace(value.charAt(at))
                || "/@,=:[(\"'`;|<>*{&".indexOf(value.charAt(at)) >= 0;
    }

    private static boolean endsHost(String value, int at) {
        return at >= value.length()
                || Character.isWhitespace(value.charAt(at))
                || "/:,?#])\"'`;|>&}\\$".indexOf(value.charAt(at)) >= 0;
    }

    private static String stripDots(String name) {
        int start = name.startsWith(".") ? 1 : 0;
        int end = name.endsWith(".") && name.length() > 1 ? name.length() - 1 : name.length();
        return name.substring(start, Math.max(start, end));
    }
}
