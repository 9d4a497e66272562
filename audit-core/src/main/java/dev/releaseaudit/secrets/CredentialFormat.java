package dev.releaseaudit.secrets;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form in which one vendor issues credentials. Each begins with fixed characters, which are compared first; the forms
 * have an upper length, so that a text is read in linear time.
 *
 * @param kind what it is, with its article
 * @param beginnings how it begins, one of these
 * @param form the whole of it
 * @param part the same inside a longer word
 * @param oftenPublic whether browsers get such credentials on purpose
 */
record CredentialFormat(String kind, List<String> beginnings, Pattern form, Pattern part, boolean oftenPublic) {

    private static final Pattern NOT_BEHIND = Pattern.compile("^\\(\\?<![^)]*\\)");

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

    /** Finds those that are a part of a longer word too, such as the name of a file. */
    static List<Credential> findInWords(String text) {
        return BY_BEGINNING.findInWords(text);
    }

    static boolean isOftenPublic(String kind) {
        return PUBLIC.contains(kind);
    }

    /** Tells whether it begins a word; others look behind themselves. */
    boolean beginsWord() {
        return Character.isLetter(beginnings.get(0).charAt(0))
                && !form.pattern().startsWith("(?<");
    }

    /** Tells whether what stands before the beginning belongs to it. */
    boolean looksBehind() {
        return form.pattern().startsWith("(?<=");
    }

    /** Returns where the credential that begins here ends; the beginning itself where there is none. */
    int end(String text, int at) {
        return end(form, text, at, true);
    }

    /** Returns where the credential ends that begins here, be it in a longer word. */
    int endInWord(String text, int at) {
        return end(part, text, at, false);
    }

    private int end(Pattern form, String text, int at, boolean certain) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning, at)) {
                Matcher matcher = form.matcher(text);
                matcher.region(at, text.length()).useTransparentBounds(true);
                if (matcher.lookingAt() && isReal(text.substring(at, matcher.end()), beginning.length(), certain)) {
                    return matcher.end();
                }
            }
        }
        return at;
    }

    /** A long form may have taken in what stands behind a credential, such as the rest of a host. */
    private static boolean isReal(String credential, int beginning, boolean certain) {
        return Randomness.entropy(credential.substring(beginning)) >= LEAST_ENTROPY
                && !Patterned.hasCounting(credential)
                && Placeholder.of(credential)
                        .filter(kind -> certain || kind != Placeholder.RESERVED_HOST)
                        .isEmpty();
    }

    private static CredentialFormat read(List<String> row) {
        return new CredentialFormat(
                row.get(0),
                List.of(row.get(1).strip().split(" ")),
                Pattern.compile(row.get(2) + "(?![A-Za-z0-9])"),
                Pattern.compile(NOT_BEHIND.matcher(row.get(2)).replaceFirst("")),
                row.size() > 4 && row.get(4).equals("public"));
    }
}
