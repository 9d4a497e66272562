package dev.releaseaudit.internal.engine;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Cause;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes one finding of those that a rule gives for one cause: a Secret that nothing creates is one thing to mend, however many
 * containers name it. What somebody suppressed stays by itself, since its reason holds for its place only.
 */
final class CommonCauses {

    private record Key(String rule, Outcome outcome, Cause cause) {}

    private CommonCauses() {}

    /** Returns the findings, sorted; the first place of a cause has the others as evidence, so that nothing is lost. */
    static List<Finding> joined(List<Finding> findings) {
        Map<Object, List<Finding>> byCause = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Object key = finding.suppression().isPresent()
                    ? finding
                    : finding.cause()
                            .<Object>map(cause -> new Key(finding.rule().id(), finding.outcome(), cause))
                            .orElse(finding);
            byCause.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        }
        return byCause.values().stream().map(CommonCauses::join).sorted().toList();
    }

    private static Finding join(List<Finding> same) {
        Finding first = same.get(0);
        if (same.size() == 1) {
            return first;
        }
        Stream<Evidence> others =
                same.stream().skip(1).map(other -> new Evidence("likewise " + other.subject(), other.location()));
        return first.toBuilder()
                .severity(same.stream()
                        .map(Finding::severity)
                        .max(Comparator.naturalOrder())
                        .orElse(Severity.INFO))
                .evidence(Stream.of(
                                first.evidence().stream(),
                                others,
                                same.stream().skip(1).flatMap(other -> other.evidence().stream()))
                        .flatMap(evidence -> evidence)
                        .distinct()
                        .toList())
                .targets(same.stream()
                        .flatMap(finding -> finding.targets().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .build();
    }
}
