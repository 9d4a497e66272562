package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.INFO;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.Map;

/** Judges whether a kustomization uses fields that kustomize warns of. */
@About(id = "k8s/deprecated-kustomize-field", title = "Kustomizations use fields that have a future", severity = INFO)
public final class DeprecatedKustomizeField implements Rule<Kustomization> {

    private static final Map<String, String> SUCCESSORS = Map.of(
            "bases", "resources",
            "patchesStrategicMerge", "patches",
            "patchesJson6902", "patches",
            "commonLabels", "labels with includeSelectors: true",
            "vars", "replacements",
            "imageTags", "images",
            "helmChartInflationGenerator", "helmCharts");

    @Override
    public Verdicts check(Kustomization kustomization) {
        return kustomization.root().entries().stream()
                .filter(entry -> SUCCESSORS.containsKey(entry.name()))
                .map(entry -> violated(entry, "%s is deprecated", entry.name())
                        .fix("Use " + SUCCESSORS.get(entry.name()))
                        .key(entry.name()))
                .collect(toVerdicts());
    }
}
