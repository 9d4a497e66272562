package dev.releaseaudit.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the header that RFC 7617 describes: a user and a password, in Base64, which hides nothing. */
final class BasicCredentials {

    private static final Set<String> HEADERS = Set.of("AUTH", "AUTHORIZATION", "BASIC", "BASICAUTH");
    private static final Pattern ENCODED =
            Pattern.compile("(?:(?i:Authorization: )?Basic )?([A-Za-z0-9+/]{8,400}+={0,2})");
    private static final Pattern PAIR = Pattern.compile("[\\w.@+-]{1,100}+:([!-~]{1,200}+)");
    private static final KeyName PASSWORD = KeyName.of("PASSWORD");

    private BasicCredentials() {}

    static boolean isReal(KeyName key, String value) {
        Matcher encoded = ENCODED.matcher(value.strip());
        boolean header = value.contains("Basic ") || key.words().stream().anyMatch(HEADERS::contains);
        return header && encoded.matches() && isPair(encoded.group(1));
    }

    private static boolean isPair(String base64) {
        try {
            Matcher pair = PAIR.matcher(new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1));
            return pair.matches() && Placeholder.of(PASSWORD, pair.group(1)).isEmpty();
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
