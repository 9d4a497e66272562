package dev.releaseaudit.delivery.rules.compose;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.ProductionService;
import dev.releaseaudit.delivery.compose.Fallback;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Finds secrets for which a production project has a literal where nobody sets them. */
@About(
        id = "delivery/compose-secret-fallback",
        title = "Secrets of production projects have no default",
        tags = {"compose", "security", "secret"})
public final class SecretFallback implements Rule<ProductionService> {

    @Override
    public Verdicts check(ProductionService service) {
        Verdicts secrets = Fallback.of(service.service()).stream()
                .filter(Fallback::isSecret)
                .map(fallback -> violated(
                                fallback,
                                "%s falls back to a literal in production where nobody sets it",
                                fallback.name())
                        .fix("Write ${%s:?}, so that Compose refuses to start without it".formatted(fallback.name()))
                        .key(fallback.name()))
                .collect(Verdicts.toVerdicts());
        return secrets.asList().isEmpty()
                ? satisfied(service, "%s has no literal for a secret that nobody sets", service.label())
                : secrets;
    }
}
