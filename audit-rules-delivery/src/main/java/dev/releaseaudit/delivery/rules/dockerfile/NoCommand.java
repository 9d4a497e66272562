package dev.releaseaudit.delivery.rules.dockerfile;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.ImageConfig;
import dev.releaseaudit.delivery.ImageName;
import dev.releaseaudit.delivery.Instruction;
import dev.releaseaudit.delivery.ReleasedImage;
import dev.releaseaudit.delivery.Word;
import dev.releaseaudit.delivery.release.Runner;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds images that are deployed although nothing says what they start. */
@About(
        id = "delivery/dockerfile-no-command",
        title = "Images that are deployed start something",
        severity = Severity.ERROR,
        tags = {"docker", "availability"})
public final class NoCommand implements JoinRule<ReleasedImage> {

    /** Images whose own command is a shell, an interpreter or nothing. */
    private static final Pattern IDLE = Pattern.compile("scratch|gcr\\.io/distroless/.+|mcr\\.microsoft\\.com/dotnet/.+"
            + "|docker\\.io/library/(?:alpine|debian|ubuntu|busybox|node|python|golang|rust|ruby|eclipse-temurin|openjdk"
            + "|amazoncorretto|fedora|rockylinux|almalinux|amazonlinux|perl|erlang|elixir)");

    @Override
    public Verdicts check(ReleasedImage image, Project project) {
        ImageConfig config = image.config();
        Optional<Instruction> start = config.entryPoint().or(config::command);
        if (start.isPresent()) {
            return satisfied(start.get(), "%s says what it starts", image.label());
        }
        Word base = image.dockerfile().baseImage(image.stage());
        String name = base.value().equals("scratch") ? "scratch" : ImageName.full(base.value());
        if (base.isOpen() || !IDLE.matcher(name).matches()) {
            return Verdicts.none();
        }
        return Runner.of(image, project)
                .filter(runner -> !runner.commands())
                .map(runner -> (Verdicts) violated(
                                image.stage(),
                                "%s has neither CMD nor ENTRYPOINT, and %s names no command",
                                image.label(),
                                runner.label())
                        .see(runner, "runs it")
                        .fix("Add a CMD that starts the program"))
                .orElse(Verdicts.none());
    }
}
