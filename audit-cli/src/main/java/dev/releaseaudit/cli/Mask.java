package dev.releaseaudit.cli;

import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.secrets.KeyName;
import java.util.regex.Pattern;

/** Keeps secrets out of what the command prints. */
enum Mask {
    /** Leaves every value as it is. */
    NOTHING {
        @Override
        String apply(String key, String value) {
            return value;
        }
    },
    /** Masks values of keys that name a secret, credentials under any key, and passwords in addresses. */
    SECRETS {
        @Override
        String apply(String key, String value) {
            boolean secret = KeyName.of(key).isSecret() || value.contains("PRIVATE KEY-----");
            return secret && !value.isEmpty()
                    ? STARS
                    : PASSWORD.matcher(Credential.mask(value)).replaceAll("$1" + STARS + "$2");
        }
    };

    private static final String STARS = "****";
    /** What stands behind a user and a colon, unless it is a port; a loader may have cut the address before its host. */
    private static final Pattern PASSWORD =
            Pattern.compile("(://[^\\s/:@]{0,200}:)(?!\\d{1,5}(?:[/?#]|$))[^\\s@]{1,400}(@|$)");

    abstract String apply(String key, String value);
}
