package dev.releaseaudit.report.document;

import dev.releaseaudit.report.Finding;
import java.util.List;
import java.util.Optional;

/** Says which targets findings concern, where it is not all of them. */
final class TargetNames {

    private static final int NAMES = 2;

    private TargetNames() {}

    /** Returns such as {@code in `k8s/overlays/prod`}, of so many targets that there are. */
    static Optional<String> of(List<Finding> findings, int targets) {
        List<String> paths = findings.stream()
                .flatMap(finding -> finding.targets().stream())
                .distinct()
                .sorted()
                .map(path -> path.isEmpty() ? "." : path)
                .toList();
        if (paths.isEmpty() || paths.size() >= targets) {
            return Optional.empty();
        }
        return Optional.of("in " + (paths.size() > NAMES ? paths.size() + " targets" : CodeNames.of(paths, NAMES)));
    }
}
