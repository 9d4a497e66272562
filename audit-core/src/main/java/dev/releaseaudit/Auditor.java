package dev.releaseaudit;

import dev.releaseaudit.internal.baseline.Baseline;
import dev.releaseaudit.internal.configuration.ConfigurationFile;
import dev.releaseaudit.internal.engine.Audit;
import dev.releaseaudit.internal.engine.ReportedPaths;
import dev.releaseaudit.internal.packs.Catalog;
import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.internal.pages.RulePage;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.source.AuditInputException;
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

    private final Catalog catalog;
    private final List<RuleEntry> rules;
    private final AuditSettings settings;

    Auditor(Catalog catalog, List<RuleEntry> rules, AuditSettings settings) {
        this.catalog = catalog;
        this.rules = List.copyOf(rules);
        this.settings = settings;
    }

    /** Returns an auditor with every rule pack and reader that {@link java.util.ServiceLoader} finds. */
    public static Auditor standard() {
        return builder().build();
    }

    /** Returns a builder that begins with what {@link #standard()} has. */
    public static AuditorBuilder builder() {
        return new AuditorBuilder();
    }

    /**
     * Audits a folder, with the configuration in its {@code .audit.yaml} where the builder names no other.
     *
     * @throws AuditInputException where the folder or its configuration cannot be used
     */
    public AuditReport audit(Path root) {
        return audit(SourceTree.of(root), Optional.of(root));
    }

    /**
     * Audits a tree, with the configuration in its {@code .audit.yaml} where the builder names no other.
     *
     * @throws AuditInputException where the configuration cannot be used
     */
    public AuditReport audit(SourceTree tree) {
        return audit(tree, Optional.empty());
    }

    /**
     * Reads a folder without judging it, for those who ask for subjects rather than findings. Each type is read when it is first
     * asked for.
     *
     * @throws AuditInputException where the folder or its configuration cannot be used
     */
    public Project read(Path root) {
        return prepared(SourceTree.of(root), Optional.of(root)).project();
    }

    /**
     * Reads a tree without judging it, as {@link #read(Path)}.
     *
     * @throws AuditInputException where the configuration cannot be used
     */
    public Project read(SourceTree tree) {
        return prepared(tree, Optional.empty()).project();
    }

    private AuditReport audit(SourceTree tree, Optional<Path> root) {
        Baseline baseline = settings.baseline()
                .map(file -> Baseline.read(GivenFile.read(file, root, "baseline")))
                .orElseGet(Baseline::none);
        return prepared(tree, root).report(settings.threads(), baseline);
    }

    private Audit prepared(SourceTree tree, Optional<Path> root) {
        var given = settings.configuration().map(file -> GivenFile.read(file, root, "configuration"));
        return new Audit(
                catalog,
                tree,
                rules,
                ConfigurationFile.read(given, tree, catalog),
                settings.today(),
                new ReportedPaths(settings.within()));
    }

    /**
     * Returns the rules that take part, sorted by id, and those that would if the configuration asked for them; with
     * {@link #standard()}, all there are.
     */
    public List<RuleInfo> rules() {
        return rules.stream().map(RuleEntry::info).toList();
    }

    /**
     * Returns the page of a rule as Markdown, under a heading made from what the rule says about itself; empty where the rule
     * came without a page.
     *
     * @throws AuditInputException where no rule has this id
     */
    public Optional<String> explain(String ruleId) {
        return RulePage.of(catalog.rule(ruleId).orElseThrow(() -> new AuditInputException(catalog.unknown(ruleId))));
    }
}
