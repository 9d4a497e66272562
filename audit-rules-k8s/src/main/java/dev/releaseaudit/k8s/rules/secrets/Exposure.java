package dev.releaseaudit.k8s.rules.secrets;

import dev.releaseaudit.facts.Placeholder;
import dev.releaseaudit.k8s.SecretResource;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which values of a Secret give something away to whoever reads the repository. */
final class Exposure {

    /** How SOPS begins a value that it has encrypted. */
    private static final String SOPS = "ENC[";

    /** Kinds of placeholders that give nothing away; the weak ones do. */
    private static final Set<Placeholder> NOT_A_VALUE =
            EnumSet.complementOf(EnumSet.of(Placeholder.LOCAL, Placeholder.WEAK));

    /** Keys that say who or where, which is often kept beside the password in one Secret. */
    private static final Pattern WHO_OR_WHERE = Pattern.compile(
            "(?i)(.*[^a-z])?(user|user_?name|host|host_?name|port|database|db|db_?name|region|endpoint|address|type)");

    private static final Pattern URL_WITHOUT_PASSWORD = Pattern.compile("(?i)[a-z][a-z0-9+.-]{0,20}://[^@]*");

    private Exposure() {}

    static boolean of(SecretResource.Value value) {
        String plain = value.plain().strip();
        return value.committed()
                && !plain.startsWith(SOPS)
                && !WHO_OR_WHERE.matcher(value.key()).matches()
                && !URL_WITHOUT_PASSWORD.matcher(plain).matches()
                && Placeholder.of(value.key(), plain)
                        .filter(NOT_A_VALUE::contains)
                        .isEmpty();
    }
}
