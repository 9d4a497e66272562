package dev.releaseaudit.docs.claims;

import dev.releaseaudit.docs.Repository;
import dev.releaseaudit.docs.pipeline.BuildTool;
import dev.releaseaudit.docs.pipeline.CiStep;
import dev.releaseaudit.docs.pipeline.Script;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the steps of a repository's workflows run, the package scripts that they call included. */
public final class CiSteps {

    private static final Pattern SCRIPT =
            Pattern.compile("\\b(?:npm|pnpm|yarn|bun) (?:run |run-script )?([\\w:.-]{1,80})");
    private static final Pattern OPAQUE = Pattern.compile(
            "\\b(?:make|just|task|mage|bazel|nx|turbo|earthly|dagger|tox|nox|hatch|poe|rake|ant) [\\w:./-]|(?:^|[\\s;&])(?:bash |sh )?\\./|\\.github/workflows/|uses: ?\\./|mvn |mvnw|gradle|cargo |docker build|docker/build-push");

    private final Repository repository;
    private final List<CiStep> steps;

    /** Looks at the steps of a repository. */
    public CiSteps(Repository repository) {
        this.repository = repository;
        this.steps = repository.build().steps();
    }

    /** Returns the first step that runs such a thing. */
    public Optional<CiStep> running(CiActivities.Activity activity) {
        return steps.stream()
                .filter(step -> activity.isIn(step.text()) || activity.isIn(called(step.text(), 0)))
                .findFirst();
    }

    /** Tells whether some step runs what cannot be seen from here, such as a makefile's target or somebody else's workflow. */
    public boolean isOpaque() {
        return steps.isEmpty()
                || steps.stream()
                        .anyMatch(step -> OPAQUE.matcher(step.text().toLowerCase(Locale.ROOT))
                                        .find()
                                || step.text().contains("./"));
    }

    /** Returns a step that runs a script only if it is there, where it is not. */
    public Optional<CiStep> voidStep(CiActivities.Activity activity) {
        return steps.stream()
                .filter(step -> step.text().contains("--if-present")
                        && activity.isIn(step.text())
                        && scripts(step.text()).isEmpty())
                .findFirst();
    }

    /** Returns what the package scripts of a text run; scripts call scripts, three deep at most. */
    private String called(String text, int depth) {
        if (depth == 3) {
            return "";
        }
        StringBuilder called = new StringBuilder();
        for (Script script : scripts(text)) {
            called.append(script.command()).append('\n').append(called(script.command(), depth + 1));
        }
        return called.toString();
    }

    private List<Script> scripts(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = SCRIPT.matcher(text.length() > 20_000 ? text.substring(0, 20_000) : text);
        while (name.find()) {
            names.add(name.group(1));
        }
        List<Script> scripts = new ArrayList<>();
        repository.build().scripts().stream()
                .filter(script -> script.tool() == BuildTool.NPM && names.contains(script.name()))
                .forEach(scripts::add);
        return scripts;
    }
}
