package dev.releaseaudit.internal.engine;

import dev.releaseaudit.report.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives findings an identity that stays the same when lines move. Used by one thread. */
final class Fingerprints {

    private static final int HEX_DIGITS = 16;

    /** Is {@code line 12}, {@code lines 3-5}, {@code #L3} or {@code †L1-L9}, or the {@code :14:9} behind a file name. */
    private static final Pattern LINE_NUMBER = Pattern.compile(
            "(?i)(?<=\\blines? )\\d{1,9}(?:-\\d{1,9})?|(?<=[#†]L)\\d{1,9}(?:-L?\\d{1,9})?|(?<=\\.\\w{1,9}:)\\d{1,9}(?::\\d{1,9})?");

    private final Map<String, Integer> seen = new HashMap<>();

    /** Returns the findings, which are sorted, with their fingerprints. */
    static List<Finding> stamp(List<Finding> findings) {
        Fingerprints fingerprints = new Fingerprints();
        return findings.stream().map(fingerprints::stamp).toList();
    }

    private Finding stamp(Finding finding) {
        String message = finding.message().chars().anyMatch(Character::isDigit)
                ? LINE_NUMBER.matcher(finding.message()).replaceAll("#")
                : finding.message();
        String identity =
                String.join("\0", finding.rule().id(), finding.location().path(), finding.subject(), message);
        int ordinal = seen.merge(identity, 1, Integer::sum);
        return finding.toBuilder().fingerprint(hash(identity + "\0" + ordinal)).build();
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
