package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.k8s.overlay.RemoteBase;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.stream.Stream;

/** Judges whether what a kustomization builds on, where that is on another machine, is the same tomorrow. */
@About(id = "k8s/remote-base-unpinned", title = "Bases on other machines are pinned to a version")
public final class RemoteBaseUnpinned implements Rule<Kustomization> {

    @Override
    public Verdicts check(Kustomization kustomization) {
        return Stream.of("resources", "bases", "components")
                .flatMap(field -> kustomization.root().get(field).items().stream())
                .flatMap(path -> RemoteBase.of(path.text()).map(base -> judge(path, base)).stream())
                .collect(toVerdicts());
    }

    private static Verdict judge(Node path, RemoteBase base) {
        if (base.pinned()) {
            return satisfied(path, "%s is taken at %s", base.name(), base.version())
                    .key(base.name());
        }
        return violated(
                        path,
                        base.version().isEmpty()
                                ? "%s is taken as it is on the day of the build%s"
                                : "%s is taken from %s as it is on the day of the build",
                        base.name(),
                        base.version())
                .fix("Name a tag or a commit: ?ref=v1.2.3")
                .key(base.name());
    }
}
