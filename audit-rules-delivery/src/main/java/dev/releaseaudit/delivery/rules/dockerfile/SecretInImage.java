package dev.releaseaudit.delivery.rules.dockerfile;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.Dockerfile;
import dev.releaseaudit.delivery.Instruction;
import dev.releaseaudit.delivery.Stage;
import dev.releaseaudit.delivery.Variable;
import dev.releaseaudit.delivery.Word;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.Credential;
import dev.releaseaudit.secrets.KeyName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds secrets that everybody can take out of an image. */
@About(
        id = "delivery/dockerfile-secret",
        title = "Images hold no secrets",
        severity = Severity.ERROR,
        tags = {"docker", "security", "secret"})
public final class SecretInImage implements Rule<Dockerfile> {

    private static final Pattern KEY_FILE = Pattern.compile(
            "(?:.*/)?(?:id_(?:rsa|dsa|ecdsa|ed25519)|\\.netrc|\\.git-credentials|\\.pgpass|\\.ssh|\\.aws)/?");

    @Override
    public Verdicts check(Dockerfile dockerfile) {
        List<Stage> last = dockerfile.finalStage().map(dockerfile::lineage).orElse(List.of());
        Stream<Verdict> literals = Stream.concat(
                        dockerfile.arguments().stream(),
                        dockerfile.stages().stream().flatMap(stage -> stage.instructions().stream()))
                .flatMap(instruction -> instruction.variables().stream()
                        .filter(variable -> !instruction.is("LABEL") && holdsSecret(variable))
                        .map(variable -> literal(dockerfile, instruction, variable)));
        Stream<Verdict> arguments = last.stream()
                .flatMap(stage -> stage.all("ARG"))
                .flatMap(instruction -> instruction.variables().stream())
                .filter(variable -> variable.value().isEmpty() && isSecret(variable))
                .map(variable -> argument(dockerfile, variable));
        Stream<Verdict> files = last.stream()
                .flatMap(stage -> stage.instructions().stream())
                .filter(instruction -> instruction.flag("from").isEmpty())
                .flatMap(instruction -> instruction.sources().stream())
                .filter(word -> KEY_FILE.matcher(word.value()).matches())
                .map(word -> file(dockerfile, word));
        return Stream.of(literals, arguments, files).flatMap(each -> each).collect(Verdicts.toVerdicts());
    }

    private static boolean isSecret(Variable variable) {
        KeyName key = KeyName.of(variable.name().value());
        return key.isSecret() && !key.isPublicAtBuild();
    }

    private static boolean holdsSecret(Variable variable) {
        Optional<String> value = variable.value().filter(word -> !word.isOpen()).map(Word::value);
        return value.flatMap(text -> Credential.of(KeyName.of(variable.name().value()), text))
                .isPresent();
    }

    private static Verdict literal(Dockerfile dockerfile, Instruction instruction, Variable variable) {
        return violated(
                        variable,
                        "%s writes a secret out, %s",
                        dockerfile.label(),
                        variable.name().value())
                .fix("Replace the secret, and hand the new one over when the container starts")
                .key(instruction.name() + " " + variable.name().value());
    }

    private static Verdict argument(Dockerfile dockerfile, Variable variable) {
        return violated(
                        variable,
                        "%s takes %s as a build argument, which stays in the history of the image",
                        dockerfile.label(),
                        variable.name().value())
                .severity(Severity.WARNING)
                .fix("Use RUN --mount=type=secret,id=%s"
                        .formatted(variable.name().value()))
                .key("ARG " + variable.name().value());
    }

    private static Verdict file(Dockerfile dockerfile, Word word) {
        return violated(word, "%s copies %s into the image", dockerfile.label(), word.value())
                .fix("Use RUN --mount=type=secret or --mount=type=ssh")
                .key("COPY " + word.value());
    }
}
