package dev.releaseaudit.secrets;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/** Recognises addresses and numbers that are set aside for documents, so that nobody ever has them. */
final class DocumentationAddresses {

    /** RFC 5737. */
    private static final Pattern IPV4 =
            Pattern.compile("(?<![\\d.])(?:192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d{1,3}(?!\\d|\\.\\d)");
    /** RFC 3849 and RFC 9637. */
    private static final Pattern IPV6 =
            Pattern.compile("(?<![0-9a-f:])(?:2001:0?db8:|3fff:(?::|0?[0-9a-f]{1,3}:))[0-9a-f:]*+", CASE_INSENSITIVE);
    /** RFC 7042. */
    private static final Pattern MAC =
            Pattern.compile("(?<![0-9a-f:-])00([:-])00\\15e\\100\\153\\1[0-9a-f]{2}(?![0-9a-f])", CASE_INSENSITIVE);
    /** RFC 5398. */
    private static final Pattern AS_NUMBER =
            Pattern.compile("(?<![A-Z0-9])AS(?:6449[6-9]|6450\\d|6451[01]|6553[6-9]|6554\\d|6555[01])(?!\\d)");
    /** The North American numbers that films use. */
    private static final Pattern PHONE = Pattern.compile("\\+?1?[ (.-]{0,2}(?:\\d{3}[ ).-]{0,2})?555[ .-]?01\\d{2}");

    private DocumentationAddresses() {}

    static boolean in(String value) {
        return IPV4.matcher(value).find()
                || IPV6.matcher(value).find()
                || MAC.matcher(value).find()
                || AS_NUMBER.matcher(value).find()
                || PHONE.matcher(value.strip()).matches();
    }
}
