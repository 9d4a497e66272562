package dev.releaseaudit;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Audits a repository. Immutable and safe to share; nothing of the audited tree is executed and nothing leaves the process.
 *
 * <pre>{@code
 * AuditReport report = Auditor.standard().audit(Path.of("."));
 * report.violations().forEach(System.out::println);
 * }</pre>
 */
public final class Auditor {
    // signatures are fixed; the developer of the engine fills

    /** Returns an auditor with every rule pack and reader that {@link java.util.ServiceLoader} finds. */
    public static Auditor standard() {
        return builder().build();
    }

    /** Returns a builder that begins with what {@link #standard()} has. */
    public static AuditorBuilder builder() {
        throw new UnsupportedOperationException();
    }

    /**
     * Audits a folder, with the configuration in its {@code .audit.yaml} where the builder names no other.
     *
     * @throws dev.releaseaudit.source.AuditInputException where the folder or its configuration cannot be used
     */
    public AuditReport audit(Path root) {
        return audit(SourceTree.of(root));
    }

    /**
     * Audits a tree, with the configuration in its {@code .audit.yaml} where the builder names no other.
     *
     * @throws dev.releaseaudit.source.AuditInputException where the configuration cannot be used
     */
    public AuditReport audit(SourceTree tree) {
        throw new UnsupportedOperationException();
    }

    /** Returns the rules that take part, sorted by id. */
    public List<RuleInfo> rules() {
        throw new UnsupportedOperationException();
    }

    /** Returns the page of a rule as Markdown, under a heading made from what the rule says about itself. */
    public Optional<String> explain(String ruleId) {
        throw new UnsupportedOperationException();
    }
}
