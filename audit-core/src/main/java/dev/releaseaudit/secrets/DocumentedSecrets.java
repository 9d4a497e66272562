package dev.releaseaudit.secrets;

import java.util.List;
import java.util.regex.Pattern;

/** Knows credentials that are no secret, because the manuals of their vendors print them. */
final class DocumentedSecrets {

    private static final List<String> PRINTED = List.of(
            "EXAMPLEKEY", // AWS secret keys in manuals end so
            "sk_test_4eC39H", // Stripe
            "pk_test_TYooMQ", // Stripe
            "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lI", // jwt.io
            "123e4567-e89b-12d3-a456-4266", // the UUID of manuals
            "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq", // the Azure storage emulator
            "6LeIxAcTAAAAA", // reCAPTCHA for tests
            "4242424242424242", // the card of Stripe's tests
            "1x00000000000000000000AA", // Cloudflare Turnstile for tests
            "1x0000000000000000000000000000000AA");
    private static final Pattern AWS_KEY = Pattern.compile("A(?:KIA|SIA|IDA|ROA)[A-Z0-9]{5,9}EXAMPLE");
    private static final Pattern AWS_ACCOUNT = Pattern.compile(
            "(?<![0-9A-Za-z]|[0-9a-f]{4}-)(?:123456789012|111122223333|444455556666|777788889999|999999999999)(?![0-9A-Za-z])");

    private DocumentedSecrets() {}

    static boolean contains(String value) {
        return value.length() >= 12
                && (PRINTED.stream().anyMatch(value::contains)
                        || AWS_KEY.matcher(value).find()
                        || AWS_ACCOUNT.matcher(value).find());
    }
}
