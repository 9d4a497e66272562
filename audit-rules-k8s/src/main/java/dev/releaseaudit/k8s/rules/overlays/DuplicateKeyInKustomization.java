package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Judges whether a kustomization says each thing once: of two lists under the same key kustomize reads the last only. */
@About(id = "k8s/duplicate-key-in-kustomization", title = "Kustomizations have each key once", severity = ERROR)
public final class DuplicateKeyInKustomization implements Rule<Kustomization> {

    @Override
    public Verdicts check(Kustomization kustomization) {
        return kustomization
                .root()
                .walk()
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .flatMap(mapping -> {
                    Map<String, Entry> first = new HashMap<>();
                    return mapping.written().stream()
                            .filter(entry -> !entry.name().equals("<<"))
                            .flatMap(entry -> Optional.ofNullable(first.putIfAbsent(entry.name(), entry))
                                    .map(earlier -> judge(earlier, entry))
                                    .stream());
                })
                .collect(toVerdicts());
    }

    private static Verdict judge(Entry earlier, Entry again) {
        return violated(again, "%s is here a second time, and the first one is not read", again.name())
                .see(earlier, "not read")
                .fix("Put both under one key")
                .key(again.name());
    }
}
