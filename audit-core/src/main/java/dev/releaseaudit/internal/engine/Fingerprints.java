package dev.releaseaudit.internal.engine;

import dev.releaseaudit.report.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Gives findings an identity that stays the same when lines move and messages are reworded: rule, path, subject and key, and an
 * ordinal where these are equal. Used by one thread.
 */
final class Fingerprints {

    private static final int HEX_DIGITS = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** Returns the findings, which are sorted, with their fingerprints. */
    static List<Finding> stamp(List<Finding> findings) {
        Fingerprints fingerprints = new Fingerprints();
        return findings.stream().map(fingerprints::stamp).toList();
    }

    private Finding stamp(Finding finding) {
        String identity =
                String.join("\0", finding.rule().id(), finding.location().path(), finding.subject(), finding.key());
        int ordinal = seen.merge(finding.outcome() + "\0" + identity, 1, Integer::sum);
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
