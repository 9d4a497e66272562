package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Workload;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Workloads that are versions of one: blue and green, stable and canary, a primary and its replicas. */
public final class WorkloadVersions {

    private static final String WORDS =
            "blue|green|canary|stable|baseline|current|next|old|new|primary|secondary|replicas?|master|slave|leader|follower";
    private static final Pattern WORD = Pattern.compile(WORDS);
    private static final Pattern SUFFIX = Pattern.compile("-?v?\\d+(?:[.-]\\d+)*$|-(?:" + WORDS + ")$");
    private static final Set<String> KEYS =
            Set.of("version", "app.kubernetes.io/version", "track", "color", "colour", "slot", "variant", "deployment");

    private WorkloadVersions() {}

    /** Tells whether both are versions of one, by their names or the labels in which their pods differ. */
    public static boolean are(Workload one, Workload other) {
        return base(one).equals(base(other)) || differInVersion(one, other);
    }

    private static String base(Workload workload) {
        return SUFFIX.matcher(workload.manifest().name()).replaceFirst("");
    }

    private static boolean differInVersion(Workload one, Workload other) {
        Map<String, String> labels = PodLabels.of(one.pod().labels());
        Map<String, String> others = PodLabels.of(other.pod().labels());
        return Stream.concat(labels.keySet().stream(), others.keySet().stream())
                .filter(key -> !Objects.equals(labels.get(key), others.get(key)))
                .anyMatch(key -> KEYS.contains(key) || (isWord(labels.get(key)) && isWord(others.get(key))));
    }

    private static boolean isWord(@Nullable String value) {
        return value != null && WORD.matcher(value).matches();
    }
}
