package dev.releaseaudit.delivery.rules.compose;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.ComposeVariable;
import dev.releaseaudit.delivery.ComposeVariable.Otherwise;
import dev.releaseaudit.delivery.compose.VariableMentions;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.rule.View;
import java.util.Set;

/** Finds variables that Compose puts into a project although nothing in the repository sets them or speaks of them. */
@About(
        id = "delivery/compose-variable-unset",
        title = "Variables of Compose files have a value or an explanation",
        tags = {"compose", "configuration"})
public final class ComposeVariableUnset implements JoinRule<ComposeVariable> {

    private static final Set<String> OF_THE_HOST =
            Set.of("HOME", "PWD", "USER", "UID", "GID", "PATH", "HOSTNAME", "TMPDIR", "SSH_AUTH_SOCK", "DISPLAY");

    private static final View<VariableMentions> MENTIONS =
            View.of("mentions of variables", project -> VariableMentions.in(project.tree()));

    @Override
    public Verdicts check(ComposeVariable variable, Project project) {
        boolean needed = variable.otherwise() == Otherwise.EMPTY || variable.otherwise() == Otherwise.ERROR;
        if (!needed || variable.set() || isOfTheHost(variable.name())) {
            return Verdicts.none();
        }
        return project.view(MENTIONS)
                .of(variable.name())
                .map(place ->
                        satisfied(variable, "%s is told about", variable.name()).see(() -> place, "tells about it"))
                .orElseGet(() -> unset(variable));
    }

    private static Verdict unset(ComposeVariable variable) {
        boolean empty = variable.otherwise() == Otherwise.EMPTY;
        String effect = empty ? "and empty then" : "and Compose refuses to start then";
        return violated(variable, "%s is set by nothing and told about nowhere, %s", variable.name(), effect)
                .fix("Give it a default, or list it in the sample of the environment file");
    }

    private static boolean isOfTheHost(String name) {
        return OF_THE_HOST.contains(name) || name.startsWith("COMPOSE_") || name.startsWith("DOCKER_");
    }
}
