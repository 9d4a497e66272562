package dev.releaseaudit.k8s.rules.scaling;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.Scaling;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Judges whether an autoscaler has anything to decide. Developers may hold it at one number. */
@About(
        id = "k8s/hpa-max-equals-min",
        title = "Autoscalers have room to scale",
        kinds = {"HorizontalPodAutoscaler", "ScaledObject"})
public final class HpaMaxEqualsMin implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest scaler, Project project) {
        return Release.of(project, scaler).graph().from(scaler).stream()
                .flatMap(reference -> Scaling.of(reference).stream())
                .flatMap(HpaMaxEqualsMin::judge)
                .collect(toVerdicts());
    }

    private static Stream<Verdict> judge(Scaling scaling) {
        Manifest scaler = scaling.scaler();
        Node least = scaling.least();
        OptionalLong from = least.isPresent() ? least.integer() : OptionalLong.of(1);
        OptionalLong to = scaling.most().integer();
        if (from.isEmpty() || to.isEmpty()) {
            return Stream.empty();
        }
        if (to.getAsLong() > from.getAsLong()) {
            return Stream.of(satisfied(
                    scaling.most(),
                    "%s scales between %d and %d pods",
                    scaler.label(),
                    from.getAsLong(),
                    to.getAsLong()));
        }
        boolean refused = to.getAsLong() < from.getAsLong();
        boolean held = !refused && scaler.deployedWith().stage() == Stage.DEVELOPMENT;
        String consequence = refused ? "the cluster refuses it" : "it never scales";
        return held
                ? Stream.empty()
                : Stream.of(violated(
                                scaling.most(),
                                "%s scales between %d and %d pods, so that %s",
                                scaler.label(),
                                from.getAsLong(),
                                to.getAsLong(),
                                consequence)
                        .see(least, "the fewest pods")
                        .severity(scaler.graded(refused ? ERROR : WARNING))
                        .fix("Raise the most pods, or remove the autoscaler and set spec.replicas"));
    }
}
