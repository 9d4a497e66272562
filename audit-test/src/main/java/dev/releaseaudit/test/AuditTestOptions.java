package dev.releaseaudit.test;

import dev.releaseaudit.rule.Severity;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Says how {@link AuditTests} turn a report into tests.
 *
 * @param root the folder that was audited, so that an IDE opens the line of a failure
 * @param failFrom the least severity of a violation that fails; a lighter one is shown as skipped
 * @param idleRulesFail whether a rule that found nothing to say anything about fails; otherwise it is shown as skipped
 * @param holesFail whether what could not be looked at fails; otherwise it is shown as skipped
 */
public record AuditTestOptions(Optional<Path> root, Severity failFrom, boolean idleRulesFail, boolean holesFail) {

    /** Returns options under which violations and holes in the audit fail, and idle rules are skipped. */
    public static AuditTestOptions standard() {
        return new AuditTestOptions(Optional.empty(), Severity.INFO, false, true);
    }

    /** Says which folder was audited. */
    public AuditTestOptions root(Path folder) {
        return new AuditTestOptions(Optional.of(folder), failFrom, idleRulesFail, holesFail);
    }

    /** Lets violations that are less severe pass as skipped. */
    public AuditTestOptions failFrom(Severity least) {
        return new AuditTestOptions(root, least, idleRulesFail, holesFail);
    }

    /** Lets each rule fail that found nothing to say anything about. */
    public AuditTestOptions failOnIdleRules() {
        return new AuditTestOptions(root, failFrom, true, holesFail);
    }

    /** Lets an audit pass that could not look at everything. */
    public AuditTestOptions allowIncomplete() {
        return new AuditTestOptions(root, failFrom, idleRulesFail, false);
    }
}
