package dev.releaseaudit.delivery.rules.compose;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.ComposeService;
import dev.releaseaudit.delivery.ProductionService;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds services of production that stay down once they end, or once the host was restarted. */
@About(
        id = "delivery/compose-restart-missing",
        title = "Services of production come up again",
        tags = {"compose", "availability"})
public final class RestartMissing implements Rule<ProductionService> {

    /** Words of services that end when their work is done. */
    private static final Set<String> ONCE = Set.of(
            "migrate",
            "migrations",
            "migration",
            "migrator",
            "init",
            "setup",
            "seed",
            "seeder",
            "job",
            "backup",
            "certbot",
            "certs",
            "bootstrap",
            "once",
            "task",
            "tests",
            "cli",
            "provision",
            "collectstatic",
            "installer",
            "restore");

    @Override
    public Verdicts check(ProductionService production) {
        ComposeService service = production.service();
        boolean restarts = service.at("restart").isPresent()
                || service.at("deploy.restart_policy").isPresent();
        if (restarts) {
            return satisfied(service, "%s says when it is started again", service.label());
        }
        return isSwarm(service) || endsOnPurpose(service)
                ? Verdicts.none()
                : violated(service, "%s has no restart policy, so it stays down once it ends", service.label())
                        .fix("Set restart: unless-stopped");
    }

    /** A swarm starts its tasks again without being told. */
    private static boolean isSwarm(ComposeService service) {
        return service.project().services().stream()
                .flatMap(
                        each -> Stream.of("replicas", "placement", "update_config", "mode", "rollback_config", "labels")
                                .map(key -> each.at("deploy." + key)))
                .anyMatch(node -> node.isPresent());
    }

    private static boolean endsOnPurpose(ComposeService service) {
        boolean awaited = service.project().services().stream()
                .flatMap(other -> other.dependencies().stream())
                .filter(dependency -> dependency.name().equals(service.name()))
                .anyMatch(dependency -> dependency.value().get("condition").is("service_completed_successfully"));
        return awaited
                || Stream.of(service.name().toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                        .anyMatch(ONCE::contains);
    }
}
