package dev.releaseaudit.k8s.rules.disruption;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;

/** Judges whether the scheduled jobs of production run. */
@About(id = "k8s/cronjob-suspended", title = "Scheduled jobs of production are not suspended", kinds = "CronJob")
public final class CronJobSuspended implements Rule<Manifest> {

    @Override
    public Verdicts check(Manifest job) {
        Node suspend = job.root().at("spec.suspend");
        if (job.deployedWith().stage() != Stage.PRODUCTION || !job.is("batch", "CronJob")) {
            return Verdicts.none();
        }
        return suspend.truth() == Truth.YES
                ? violated(suspend, "%s is suspended, so that it never runs in production", job.label())
                        .see(job.root().at("spec.schedule"), "its schedule")
                        .fix("Remove suspend, or the job if nobody needs it")
                : satisfied(job.root().at("spec.schedule"), "%s runs by its schedule", job.label());
    }
}
