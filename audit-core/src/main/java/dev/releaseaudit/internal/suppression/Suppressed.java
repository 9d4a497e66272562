package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Suppression;
import java.util.Optional;

/** Makes a finding not count. */
public final class Suppressed {

    private Suppressed() {}

    /** Returns the finding with this suppression. */
    public static Finding by(Suppression suppression, Finding finding) {
        return new Finding(
                finding.rule(),
                finding.outcome(),
                finding.severity(),
                finding.subject(),
                finding.message(),
                finding.fix(),
                finding.location(),
                finding.evidence(),
                finding.targets(),
                Optional.of(suppression),
                finding.fingerprint());
    }
}
