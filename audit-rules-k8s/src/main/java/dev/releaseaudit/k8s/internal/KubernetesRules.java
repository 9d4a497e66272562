package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.rules.images.ImageDigest;
import dev.releaseaudit.k8s.rules.images.ImageTagLatest;
import dev.releaseaudit.k8s.rules.overlays.BaseValueSurvives;
import dev.releaseaudit.k8s.rules.overlays.ImageEntryMatchesNothing;
import dev.releaseaudit.k8s.rules.overlays.KustomizeBuildFails;
import dev.releaseaudit.k8s.rules.overlays.PatchMatchesNothing;
import dev.releaseaudit.k8s.rules.overlays.PatchWipesList;
import dev.releaseaudit.k8s.rules.overlays.ProductionOverlay;
import dev.releaseaudit.k8s.rules.placeholders.PlaceholderValue;
import dev.releaseaudit.k8s.rules.probes.ReadinessProbeMissing;
import dev.releaseaudit.k8s.rules.resources.MemoryLimitMissing;
import dev.releaseaudit.k8s.rules.secrets.SecretInGit;
import dev.releaseaudit.k8s.rules.security.RunAsNonRoot;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.RulePack;
import java.util.List;
import java.util.Map;

/** Offers the rules about Kubernetes. */
public final class KubernetesRules implements RulePack {

    @Override
    public String id() {
        return "k8s";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new BaseValueSurvives(),
                new ImageDigest(),
                new ImageEntryMatchesNothing(),
                new ImageTagLatest(),
                new KustomizeBuildFails(),
                new MemoryLimitMissing(),
                new PatchMatchesNothing(),
                new PatchWipesList(),
                new PlaceholderValue(),
                new ProductionOverlay(),
                new ReadinessProbeMissing(),
                new RunAsNonRoot(),
                new SecretInGit());
    }

    @Override
    public Map<String, String> themes() {
        return Map.of(
                "placeholders", "Replace placeholder values",
                "secrets", "Keep secrets out of the repository",
                "images", "Pin the images that are deployed",
                "probes", "Tell Kubernetes when a container is ready",
                "resources", "Bound what containers use",
                "security", "Harden containers",
                "overlays", "Make overlays say what they mean");
    }
}
