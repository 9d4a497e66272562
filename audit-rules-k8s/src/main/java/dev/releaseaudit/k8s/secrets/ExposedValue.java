package dev.releaseaudit.k8s.secrets;

import dev.releaseaudit.k8s.SecretResource;
import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.secrets.Credential.Strength;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.secrets.Placeholder;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value of a Secret that gives something away to whoever reads the repository.
 *
 * @param value the value
 * @param strength how much it gives away
 * @param description the key, and what the value is where its form tells
 */
public record ExposedValue(SecretResource.Value value, Strength strength, String description) {

    /** How SOPS begins a value that it has encrypted. */
    private static final String SOPS = "ENC[";

    /** Kinds of placeholders that give nothing away; the weak ones do. */
    private static final Set<Placeholder> NOT_A_VALUE =
            EnumSet.complementOf(EnumSet.of(Placeholder.LOCAL, Placeholder.WEAK));

    /** Last words of keys that say who or where, which is often kept beside the password in one Secret. */
    private static final Set<String> WHO_OR_WHERE = Set.of(
            "ACCOUNT",
            "ACCOUNTNAME",
            "AZURESTORAGEACCOUNTNAME",
            "ADDRESS",
            "BUCKET",
            "DATABASE",
            "DB",
            "DBNAME",
            "EMAIL",
            "ENDPOINT",
            "HOST",
            "HOSTNAME",
            "ID",
            "NAME",
            "PORT",
            "REGION",
            "TYPE",
            "USER",
            "USERNAME");

    private static final Pattern URL_WITHOUT_PASSWORD = Pattern.compile("(?i)[a-z][a-z0-9+.-]{0,20}://[^@]*");

    /** Something that is filled in, and has no literal for where nobody does. */
    private static final Pattern REFERENCE =
            Pattern.compile("\\$\\{[A-Za-z_][\\w.]*(?::?\\?[^}]*)?}|\\$\\([A-Za-z_]\\w*\\)"
                    + "|\\$[A-Za-z_]\\w*|\\{\\{[^}]*}}|<[^<>]+>|%[A-Z_]\\w*%|\\b__[A-Z0-9_]+__\\b|\\{[A-Za-z_]\\w*}");

    private static final Pattern WITHOUT_PASSWORD =
            Pattern.compile("(?i)[a-z][a-z0-9+.-]{0,20}://(?:[^:@/]*:?@.*|[^@]*)"
                    + "|(?:[^;]*;)*\\s*(?:password|pwd)\\s*=\\s*(?:;.*)?|.*\\bpassword=(?:\\s.*)?");

    /** What a server shows to everybody: a certificate, or a public key. */
    private static final Pattern PUBLIC = Pattern.compile(
            "(?s)-----BEGIN (?:TRUSTED )?(?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)-----(?!.*PRIVATE KEY-----).*"
                    + "|ssh-(?:rsa|ed25519) [^\\n]*\\n?");

    /** What crypt(3) and its successors make of a password; it cannot be used in its place. */
    private static final Pattern HASH =
            Pattern.compile("(?:[\\w.@-]{1,60}:)?(?:\\$(?:2[abxy]?|apr1|[156y]|argon2[a-z]*)\\$|\\{S?SHA\\d*}).*");

    /** Returns what a value gives away; empty where it gives nothing away. */
    public static Optional<ExposedValue> of(SecretResource.Value value) {
        String plain = value.plain().strip();
        if (!value.committed() || isHarmless(plain)) {
            return Optional.empty();
        }
        KeyName key = KeyName.of(value.key());
        Optional<Credential> credential = Credential.of(key, plain);
        if (credential.isPresent()) {
            return credential.map(c -> new ExposedValue(value, c.strength(), described(value, c)));
        }
        boolean weak = Credential.weak(key, plain).isPresent();
        boolean says = weak
                || (!saysWhoOrWhere(key)
                        && !URL_WITHOUT_PASSWORD.matcher(plain).matches()
                        && Placeholder.of(key, plain)
                                .filter(NOT_A_VALUE::contains)
                                .isEmpty());
        return says
                ? Optional.of(new ExposedValue(value, weak ? Strength.WEAK : Strength.REAL, value.key()))
                : Optional.empty();
    }

    private static boolean isHarmless(String plain) {
        return plain.startsWith(SOPS)
                || isFilledInElsewhere(plain)
                || PUBLIC.matcher(plain).matches()
                || HASH.matcher(plain).matches();
    }

    /** Tells whether a reference stands where the address or connection string has its password. */
    private static boolean isFilledInElsewhere(String plain) {
        String rest = REFERENCE.matcher(plain).replaceAll("");
        return rest.length() < plain.length()
                && WITHOUT_PASSWORD.matcher(rest).matches()
                && Credential.in(rest).isEmpty();
    }

    private static boolean saysWhoOrWhere(KeyName key) {
        List<String> words = key.words();
        return !words.isEmpty() && WHO_OR_WHERE.contains(words.get(words.size() - 1));
    }

    private static String described(SecretResource.Value value, Credential credential) {
        return credential.strength() == Strength.ISSUED
                ? "%s (%s)".formatted(value.key(), credential.kind())
                : value.key();
    }
}
