package dev.releaseaudit.internal.engine;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.report.RuleResult;
import dev.releaseaudit.rule.ReadinessRequirement;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what keeps a report without a blocking gap from being ready: an artifact that is there and that no rule judged, or that
 * nothing is there which a release consists of. An audit by a few rules answers for these rules alone, and one of a part of the
 * tree for that part.
 */
final class EarnedReadiness {

    private final List<ReadinessRequirement> requirements;
    private final AuditedProject project;
    private final List<RuleResult> results;
    private final ReportedPaths reported;

    /** Takes the requirements of all packs; those whose rules do not take part do not count. */
    EarnedReadiness(
            List<ReadinessRequirement> requirements,
            AuditedProject project,
            List<RuleResult> results,
            ReportedPaths reported) {
        this.requirements = requirements.stream()
                .filter(requirement -> requirement.rules().stream()
                        .anyMatch(glob -> !matching(glob, results).isEmpty()))
                .toList();
        this.project = project;
        this.results = results;
        this.reported = reported;
    }

    List<Diagnostic> missing() {
        List<ReadinessRequirement> released =
                requirements.stream().filter(ReadinessRequirement::released).toList();
        Stream<String> nothing = !reported.isWholeTree()
                        || released.isEmpty()
                        || released.stream().anyMatch(this::isPresent)
                ? Stream.empty()
                : Stream.of("nothing here is released, so nothing shows that it is ready: no "
                        + released.stream().map(ReadinessRequirement::artifact).collect(Collectors.joining(", no ")));
        Stream<String> unjudged = requirements.stream()
                .filter(this::isPresent)
                .flatMap(requirement -> requirement.rules().stream()
                        .filter(glob -> matching(glob, results).stream().allMatch(RuleResult::idle))
                        .map(glob ->
                                "no rule " + glob + " judged anything, though there are " + requirement.artifact()));
        return Stream.concat(nothing, unjudged)
                .map(message -> Diagnostic.hole(Diagnostic.Kind.UNPROVEN, Location.of(""), message))
                .toList();
    }

    private boolean isPresent(ReadinessRequirement requirement) {
        return project.provides(requirement.present())
                && project.all(requirement.present()).stream().anyMatch(reported::cover);
    }

    private static List<RuleResult> matching(String glob, List<RuleResult> results) {
        Glob ids = new Glob(glob);
        return results.stream()
                .filter(result -> ids.matches(result.rule().id()))
                .toList();
    }
}
