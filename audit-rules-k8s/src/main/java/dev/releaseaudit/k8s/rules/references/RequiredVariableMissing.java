package dev.releaseaudit.k8s.rules.references;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.cluster.ContainerEnvironment;
import dev.releaseaudit.k8s.cluster.ProgramVariables;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;
import java.util.List;
import java.util.stream.Collectors;

/** Finds variables that the schema of a program demands and its container in production does not get. */
@About(
        id = "k8s/required-variable-missing",
        title = "Containers get the variables that their program demands",
        severity = ERROR)
public final class RequiredVariableMissing implements JoinRule<Container> {

    @Override
    public Verdicts check(Container container, Project project) {
        if (container.role() != Container.Role.MAIN
                || container.manifest().deployedWith().stage() != Stage.PRODUCTION) {
            return Verdicts.none();
        }
        List<ConfigKey> demanded = ProgramVariables.demandedIn(container, project);
        if (demanded.isEmpty()) {
            return Verdicts.none();
        }
        return ContainerEnvironment.of(container, project).stream()
                .map(environment -> demanded.stream()
                        .filter(key -> !environment.has(key.name()))
                        .toList())
                .filter(missing -> !missing.isEmpty())
                .map(missing -> verdict(container, missing))
                .collect(toVerdicts());
    }

    private static Verdict verdict(Container container, List<ConfigKey> missing) {
        String names = missing.stream().map(ConfigKey::name).distinct().collect(Collectors.joining(", "));
        Verdict verdict = violated(
                        container,
                        "%s does not get %s, without which its program refuses to start",
                        container.label(),
                        names)
                .fix("Give %s the value of %s under env or envFrom".formatted(container.label(), names));
        for (ConfigKey key : missing) {
            verdict = verdict.see(key, key.name() + " is demanded here");
        }
        return verdict;
    }
}
