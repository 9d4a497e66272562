package dev.releaseaudit.delivery.internal;

import dev.releaseaudit.delivery.ProductionService;
import dev.releaseaudit.delivery.ReleasedImage;
import dev.releaseaudit.delivery.rules.compose.ComposeVariableUnset;
import dev.releaseaudit.delivery.rules.compose.DatabasePublished;
import dev.releaseaudit.delivery.rules.compose.DebugPortPublished;
import dev.releaseaudit.delivery.rules.compose.DockerSocketMounted;
import dev.releaseaudit.delivery.rules.compose.RestartMissing;
import dev.releaseaudit.delivery.rules.compose.SecretFallback;
import dev.releaseaudit.delivery.rules.compose.SourceMounted;
import dev.releaseaudit.delivery.rules.dockerfile.NoCommand;
import dev.releaseaudit.delivery.rules.dockerfile.RootUser;
import dev.releaseaudit.delivery.rules.dockerfile.SecretInImage;
import dev.releaseaudit.delivery.rules.images.BaseImageFloating;
import dev.releaseaudit.delivery.rules.images.CopySourceMissing;
import dev.releaseaudit.delivery.rules.images.PushedElsewhere;
import dev.releaseaudit.delivery.rules.scripts.ScriptFileMissing;
import dev.releaseaudit.delivery.rules.scripts.StepFileMissing;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.ReadinessRequirement;
import dev.releaseaudit.rule.RulePack;
import java.util.List;
import java.util.Map;

/** Offers the rules about how programs are built, run and released. */
public final class DeliveryRules implements RulePack {

    @Override
    public String id() {
        return "delivery";
    }

    @Override
    public List<JoinRule<?>> rules() {
        return List.of(
                new BaseImageFloating(),
                new ComposeVariableUnset(),
                new CopySourceMissing(),
                new DatabasePublished(),
                new DebugPortPublished(),
                new DockerSocketMounted(),
                new NoCommand(),
                new PushedElsewhere(),
                new RestartMissing(),
                new RootUser(),
                new ScriptFileMissing(),
                new SecretFallback(),
                new SecretInImage(),
                new SourceMounted(),
                new StepFileMissing());
    }

    @Override
    public List<ReadinessRequirement> readinessRequirements() {
        return List.of(
                new ReadinessRequirement(
                        "production Compose services",
                        ProductionService.class,
                        true,
                        List.of("delivery/compose-secret-fallback", "delivery/compose-restart-missing")),
                new ReadinessRequirement(
                        "images of deployed programs",
                        ReleasedImage.class,
                        true,
                        List.of("delivery/base-image-floating", "delivery/dockerfile-*")));
    }

    @Override
    public Map<String, String> themes() {
        return Map.of(
                "builds", "Make builds find what they need",
                "compose", "Make Compose projects fit for production",
                "containers", "Harden the images that are built",
                "scripts", "Make scripts run what is there");
    }
}
