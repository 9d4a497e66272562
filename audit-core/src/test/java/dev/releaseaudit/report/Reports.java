package dev.releaseaudit.report;

import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Builds reports by hand. */
public final class Reports {

    public static final RuleInfo NON_ROOT = rule(
            "k8s/run-as-non-root",
            "Containers run as a non-root user",
            Severity.WARNING,
            "security",
            "Harden containers");
    public static final RuleInfo DIGEST = rule(
            "k8s/image-digest",
            "Images are pinned by digest",
            Severity.ERROR,
            "images",
            "Pin the images that are deployed");
    public static final RuleInfo PLACEHOLDER = rule(
            "k8s/placeholder-value",
            "No value in production is a placeholder",
            Severity.ERROR,
            "placeholders",
            "Replace placeholder values");
    public static final RuleInfo OVERLAY = RuleInfo.of(
                    "k8s/production-overlay",
                    "Production has an overlay of its own",
                    Severity.WARNING,
                    "overlays",
                    "Kustomization")
            .withThemeHeading("Make overlays say what they mean")
            .withSummary(true);

    public static final RuleInfo PINNED = rule(
            "k8s/image-tag-latest",
            "Images do not float",
            Severity.ERROR,
            "images",
            "Pin the images that are deployed");

    private final List<Target> targets = new ArrayList<>();
    private final TreeMap<String, Integer> inspected = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleInfo> rules = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public static RuleInfo rule(String id, String title, Severity severity, String theme, String heading) {
        return RuleInfo.of(id, title, severity, theme, "Container")
                .withThemeHeading(heading)
                .withTags(List.of("pinned"));
    }

    public static Finding finding(RuleInfo rule, Outcome outcome, String subject, String message, Location at) {
        return Finding.builder(rule, outcome, () -> at)
                .subject(subject)
                .message(message)
                .fingerprint(Integer.toHexString((rule.id() + subject + message).hashCode()))
                .build();
    }

    public static Location at(String path, int line, int column, int endColumn) {
        return Location.of(path, line, column, endColumn);
    }

    public Reports target(String path, Stage stage) {
        targets.add(new Target(path, stage, true, at(path + "/kustomization.yaml", 1, 1, 5)));
        return this;
    }

    public Reports inspected(String kind, int count) {
        inspected.put(kind, count);
        return this;
    }

    public Reports idle(RuleInfo rule) {
        rules.add(rule);
        return this;
    }

    public Reports diagnostic(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        return this;
    }

    public Reports violated(
            RuleInfo rule, String subject, String message, String fix, Location at, String... inTargets) {
        return add(with(finding(rule, Outcome.VIOLATED, subject, message, at), Optional.of(fix), List.of(), inTargets));
    }

    public Reports violated(RuleInfo rule, String subject, String message, Location at, Evidence... evidence) {
        return add(with(finding(rule, Outcome.VIOLATED, subject, message, at), Optional.empty(), List.of(evidence)));
    }

    public Reports unknown(RuleInfo rule, String subject, String message, Location at) {
        return add(finding(rule, Outcome.UNKNOWN, subject, message, at));
    }

    public Reports satisfied(RuleInfo rule, String subject, String message, Location at, Evidence... evidence) {
        return add(with(finding(rule, Outcome.SATISFIED, subject, message, at), Optional.empty(), List.of(evidence)));
    }

    public Reports suppressed(RuleInfo rule, String subject, String message, Location at, Suppression suppression) {
        return add(finding(rule, Outcome.VIOLATED, subject, message, at).toBuilder()
                .suppression(suppression)
                .build());
    }

    public Reports baselined(RuleInfo rule, String subject, String message, Location at) {
        return add(finding(rule, Outcome.VIOLATED, subject, message, at).toBuilder()
                .baselined(true)
                .build());
    }

    public Reports add(Finding finding) {
        findings.add(finding);
        rules.add(finding.rule());
        return this;
    }

    public AuditReport build() {
        List<RuleResult> results = rules.stream().distinct().map(this::result).toList();
        return new AuditReport(targets, inspected, findings, results, diagnostics);
    }

    private RuleResult result(RuleInfo rule) {
        int violated = count(rule, Outcome.VIOLATED);
        int satisfied = count(rule, Outcome.SATISFIED);
        int unknown = count(rule, Outcome.UNKNOWN);
        return new RuleResult(rule, violated + satisfied + unknown, violated, satisfied, unknown);
    }

    private int count(RuleInfo rule, Outcome outcome) {
        return (int) findings.stream()
                .filter(f -> f.rule().equals(rule) && f.outcome() == outcome)
                .count();
    }

    private static Finding with(Finding bare, Optional<String> fix, List<Evidence> evidence, String... inTargets) {
        return bare.toBuilder()
                .fix(fix)
                .evidence(evidence)
                .targets(List.of(inTargets))
                .build();
    }
}
