package dev.releaseaudit.delivery.rules.dockerfile;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.Dockerfile;
import dev.releaseaudit.delivery.Instruction;
import dev.releaseaudit.delivery.Stage;
import dev.releaseaudit.delivery.Word;
import dev.releaseaudit.delivery.release.Production;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds images that give up root and take it back, or ask for it, before they start. */
@About(
        id = "delivery/dockerfile-root-user",
        title = "Images do not end as root",
        tags = {"docker", "security"})
public final class RootUser implements Rule<Dockerfile> {

    private static final Pattern ROOT = Pattern.compile("(?:root|0)(?::.*)?");
    private static final Pattern STEPS_DOWN = Pattern.compile(
            "gosu|su-exec|setpriv|runuser|chpst|s6-|setuidgid|\\bsu |entrypoint|supervisord|dumb-init.*\\bsu");

    @Override
    public Verdicts check(Dockerfile dockerfile) {
        return dockerfile
                .finalStage()
                .filter(stage -> !Production.isAside(dockerfile.path()))
                .map(stage -> of(dockerfile, stage))
                .orElse(Verdicts.none());
    }

    private static Verdicts of(Dockerfile dockerfile, Stage stage) {
        List<Stage> lineage = dockerfile.lineage(stage);
        List<Word> users = lineage.stream()
                .flatMap(each -> each.all("USER"))
                .flatMap(user -> user.words().stream().limit(1))
                .toList();
        Optional<Word> last = users.isEmpty() ? Optional.empty() : Optional.of(users.get(users.size() - 1));
        if (last.isEmpty() || last.get().isOpen()) {
            return Verdicts.none();
        }
        if (!ROOT.matcher(last.get().value()).matches()) {
            return satisfied(
                    last.get(), "%s ends as %s", dockerfile.label(), last.get().value());
        }
        return lineage.stream().flatMap(each -> each.instructions().stream()).anyMatch(RootUser::stepsDown)
                ? Verdicts.none()
                : wrong(dockerfile, users, last.get());
    }

    private static Verdict wrong(Dockerfile dockerfile, List<Word> users, Word last) {
        Optional<Word> other = users.stream()
                .filter(user -> !ROOT.matcher(user.value()).matches())
                .reduce((a, b) -> b);
        Verdict verdict = violated(last, "%s ends as root, which its program then runs as", dockerfile.label())
                .fix("End with USER %s".formatted(other.map(Word::value).orElse("1000")));
        return other.map(user -> verdict.see(user, "gives up root before")).orElse(verdict);
    }

    /** Some programs begin as root and give it up themselves. */
    private static boolean stepsDown(Instruction instruction) {
        return List.of("RUN", "CMD", "ENTRYPOINT", "COPY").contains(instruction.name())
                && STEPS_DOWN.matcher(instruction.commandLine()).find();
    }
}
