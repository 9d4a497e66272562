package dev.releaseaudit.secrets;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Is the form in which one vendor issues credentials. Each begins with fixed characters, which are compared first; the forms
 * have an upper length, so that a text is read in linear time.
 *
 * @param kind what it is, with its article
 * @param beginnings how it begins, one of these
 * @param form the whole of it
 * @param oftenPublic whether browsers get such credentials on purpose
 */
record CredentialFormat(String kind, List<String> beginnings, Pattern form, boolean oftenPublic) {

    private static final List<CredentialFormat> KNOWN = WordList.rows("credentials.tsv").stream()
            .map(CredentialFormat::read)
            .toList();
    private static final Set<String> PUBLIC = KNOWN.stream()
            .filter(CredentialFormat::oftenPublic)
            .map(CredentialFormat::kind)
            .collect(Collectors.toUnmodifiableSet());
    private static final CredentialFormats BY_BEGINNING = new CredentialFormats(KNOWN);

    /** Less than this many bits for each character is a pattern or a word that somebody typed. */
    private static final double LEAST_ENTROPY = 3.0;

    static List<Credential> find(String text) {
        return BY_BEGINNING.find(text);
    }

    static boolean isOftenPublic(String kind) {
        return PUBLIC.contains(kind);
    }

    /** Tells whether it begins a word; others look behind themselves. */
    boolean beginsWord() {
        return Character.isLetter(beginnings.get(0).charAt(0))
                && !form.pattern().startsWith("(?<");
    }

    /** Returns where the credential that begins here ends; the beginning itself where there is none. */
    int end(String text, int at) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning, at)) {
                Matcher matcher = form.matcher(text);
                matcher.region(at, text.length()).useTransparentBounds(true);
                if (matcher.lookingAt() && isReal(text.substring(at, matcher.end()), beginning.length())) {
                    return matcher.end();
                }
            }
        }
        return at;
    }

    private static boolean isReal(String credential, int beginning) {
        return Randomness.entropy(credential.substring(beginning)) >= LEAST_ENTROPY
                && !Patterned.hasCounting(credential)
                && Placeholder.of(credential).isEmpty();
    }

    private static CredentialFormat read(List<String> row) {
        return new CredentialFormat(
                row.get(0),
                List.of(row.get(1).strip().split(" ")),
                Pattern.compile(row.get(2) + "(?![A-Za-z0-9])"),
                row.size() > 4 && row.get(4).equals("public"));
    }
}
