package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.internal.configuration.SuppressionSetting;
import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.internal.packs.Catalog;
import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Marks the findings that comments and the configuration ask not to count. Used by one thread. */
public final class Suppressions {

    private final Catalog catalog;
    private final List<RuleEntry> running;
    private final Map<Line, List<SuppressionRequest>> byLine = new HashMap<>();
    private final Map<SuppressionRequest, SuppressionSetting> bySetting = new LinkedHashMap<>();
    private final Set<SuppressionRequest> requests = new LinkedHashSet<>();
    private final Set<SuppressionRequest> used = new HashSet<>();
    private final ScannerSuppressions scanners;
    private final LinterSuppressions linter;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * Creates the suppressions that the comments of these files ask for, of us and of scanners and linters, in an audit in which these
     * rules take part.
     */
    public Suppressions(Catalog catalog, List<RuleEntry> running, Collection<SourceFile> files, Workspace workspace) {
        this.catalog = catalog;
        this.running = List.copyOf(running);
        Map<String, SourceFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        this.scanners = new ScannerSuppressions(byPath, workspace);
        this.linter = new LinterSuppressions(byPath);
        comments(files, workspace);
    }

    private void comments(Collection<SourceFile> files, Workspace workspace) {
        for (SourceFile file : files) {
            for (IgnoreComment comment : CommentFinder.find(file, workspace)) {
                IgnoreSyntax said = comment.syntax();
                if (said.rules().isEmpty()) {
                    invalid(comment, "a suppression names a rule: audit:ignore <rule> -- <reason>");
                }
                for (String rule : said.rules()) {
                    request(rule, said.reason(), Suppression.Kind.COMMENT, comment)
                            .ifPresent(request -> place(request, comment.lastLine()));
                }
            }
        }
    }

    /** Takes what the configuration says; what has run out by this day does not count. */
    public void settings(List<SuppressionSetting> settings, Optional<LocalDate> today) {
        for (SuppressionSetting setting : settings) {
            String rule = setting.rule().pattern();
            if (today.filter(setting::expired).isPresent()) {
                invalid(
                        setting,
                        "the suppression of " + rule + " ran out on "
                                + setting.until().orElseThrow());
            } else {
                request(rule, setting.reason(), Suppression.Kind.CONFIGURATION, setting)
                        .ifPresent(request -> bySetting.put(request, setting));
            }
        }
    }

    /** Returns the findings with the suppressions that concern them; what is satisfied needs none. */
    public List<Finding> apply(List<Finding> findings) {
        return findings.stream().map(this::apply).toList();
    }

    /** Returns what is wrong with the suppressions, once they were applied. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        for (SuppressionRequest request : requests) {
            if (!used.contains(request)
                    && running.stream().anyMatch(rule -> request.rule().matches(rule.id()))) {
                String message = request.rule().pattern() + " has nothing to suppress here; remove the suppression";
                all.add(Diagnostic.note(Diagnostic.Kind.UNUSED_SUPPRESSION, request.suppression(), message));
            }
        }
        return all;
    }

    private Optional<SuppressionRequest> request(String rule, String reason, Suppression.Kind kind, Located at) {
        Optional<String> problem = Validity.problem(rule, reason, catalog);
        problem.ifPresent(message -> invalid(at, message));
        SuppressionRequest request =
                new SuppressionRequest(new Glob(rule), new Suppression(kind, Credential.mask(reason), at.location()));
        return problem.isEmpty() && requests.add(request) ? Optional.of(request) : Optional.empty();
    }

    private void place(SuppressionRequest request, int lastLine) {
        Location at = request.suppression().location();
        for (int line = at.line(); line <= lastLine; line++) {
            byLine.computeIfAbsent(new Line(at.path(), line), key -> new ArrayList<>())
                    .add(request);
        }
    }

    private Finding apply(Finding finding) {
        if (finding.outcome() == Outcome.SATISFIED) {
            return finding;
        }
        List<SuppressionRequest> granted = concerning(finding)
                .filter(request -> request.rule().matches(finding.rule().id()))
                .toList();
        used.addAll(granted);
        return granted.stream()
                .findFirst()
                .map(SuppressionRequest::suppression)
                .or(() -> scanners.of(finding))
                .or(() -> linter.of(finding))
                .filter(suppression -> finding.suppression().isEmpty())
                .map(suppression -> finding.toBuilder().suppression(suppression).build())
                .orElse(finding);
    }

    private Stream<SuppressionRequest> concerning(Finding finding) {
        Location at = finding.location();
        return Stream.concat(
                byLine.getOrDefault(new Line(at.path(), at.line()), List.of()).stream(),
                bySetting.entrySet().stream()
                        .filter(said -> said.getValue().covers(finding))
                        .map(Map.Entry::getKey));
    }

    private void invalid(Located at, String message) {
        diagnostics.add(Diagnostic.note(Diagnostic.Kind.INVALID_SUPPRESSION, at, message));
    }

    private record Line(String path, int number) {}
}
