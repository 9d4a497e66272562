package dev.releaseaudit.internal.engine;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Cause;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.source.Diagnostic;
import java.util.List;

/**
 * Leaves out of every sentence of a report what it quotes of a credential. Rules name keys, not values; a text of the audited
 * tree may hold a credential where no rule looks for one, such as a name or a key.
 */
final class Masked {

    private Masked() {}

    static Finding finding(Finding finding) {
        return finding.toBuilder()
                .subject(Credential.mask(finding.subject()))
                .key(Credential.mask(finding.key()))
                .cause(finding.cause()
                        .map(cause -> new Cause(cause.kind(), Credential.mask(cause.value()), cause.place())))
                .message(Credential.mask(finding.message()))
                .fix(finding.fix().map(Credential::mask))
                .evidence(finding.evidence().stream().map(Masked::evidence).toList())
                .build();
    }

    static List<Diagnostic> diagnostics(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Masked::diagnostic).toList();
    }

    private static Diagnostic diagnostic(Diagnostic said) {
        return new Diagnostic(said.kind(), said.impact(), Credential.mask(said.message()), said.location());
    }

    private static Evidence evidence(Evidence said) {
        return new Evidence(Credential.mask(said.text()), said.location());
    }
}
