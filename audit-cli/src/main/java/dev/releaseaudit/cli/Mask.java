package dev.releaseaudit.cli;

import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.secrets.KeyName;

/** Keeps secrets out of what the command prints. */
enum Mask {
    /** Leaves every value as it is. */
    NOTHING {
        @Override
        String value(String key, String value) {
            return value;
        }

        @Override
        String text(String text) {
            return text;
        }
    },
    /** Masks values of keys that name a secret, and whatever may be one anywhere else. */
    SECRETS {
        @Override
        String value(String key, String value) {
            return Credential.mask(KeyName.of(key), value);
        }

        @Override
        String text(String text) {
            return Credential.mask(text);
        }
    };

    /** Returns the value of a key as it may be printed. */
    abstract String value(String key, String value);

    /** Returns a key or a message as it may be printed. */
    abstract String text(String text);
}
