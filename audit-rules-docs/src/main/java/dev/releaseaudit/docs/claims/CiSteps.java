package dev.releaseaudit.docs.claims;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.pipeline.BuildFiles;
import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.facts.CiStep;
import dev.releaseaudit.facts.Script;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.TreePaths;
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

    /** The steps of the repository that is audited. */
    public static final View<CiSteps> VIEW =
            View.of("steps of continuous integration", project -> new CiSteps(project.view(BuildFiles.VIEW)));

    private static final Pattern SCRIPT =
            Pattern.compile("\\b(?:npm|pnpm|yarn|bun) (?:run |run-script )?([\\w:.-]{1,80})");
    private static final Pattern OPAQUE = Pattern.compile(
            "\\b(?:make|just|task|mage|bazel|nx|turbo|earthly|dagger|tox|nox|hatch|poe|rake|ant) [\\w:./-]|(?:^|[\\s;&])(?:bash |sh )?\\./|\\.github/workflows/|uses: ?\\./|mvn |mvnw|gradle|cargo |docker build|docker/build-push");

    private final BuildFiles build;

    private CiSteps(BuildFiles build) {
        this.build = build;
    }

    /** Returns the first step that runs such a thing for the package that a sentence is about. */
    public Optional<CiStep> running(CiActivities.Activity activity, Sentence sentence, Document document) {
        Optional<String> folder = PackageScope.of(sentence, document, build);
        return build.steps().stream()
                .filter(step -> folder.map(of -> isOf(step, of)).orElse(true))
                .filter(step ->
                        activity.isIn(step.text()) && !isVoid(step) || activity.isIn(called(step.text(), step, 0)))
                .findFirst();
    }

    /** A step of the root may build all packages; one of another package does not. */
    private static boolean isOf(CiStep step, String folder) {
        return step.folder().isEmpty()
                || TreePaths.isWithin(folder, step.folder())
                || TreePaths.isWithin(step.folder(), folder);
    }

    /** A script that is run only if it is there, where it is not, runs nothing. */
    private boolean isVoid(CiStep step) {
        return step.text().contains("--if-present")
                && scripts(step.text(), step).isEmpty();
    }

    /** Tells whether some step runs what cannot be seen from here, such as a makefile's target or somebody else's workflow. */
    public boolean isOpaque() {
        return build.steps().isEmpty()
                || build.steps().stream()
                        .anyMatch(step -> OPAQUE.matcher(step.text().toLowerCase(Locale.ROOT))
                                        .find()
                                || step.text().contains("./"));
    }

    /** Returns a step that runs a script only if it is there, where it is not. */
    public Optional<CiStep> voidStep(CiActivities.Activity activity) {
        return build.steps().stream()
                .filter(step -> activity.isIn(step.text()) && isVoid(step))
                .findFirst();
    }

    /** Returns what the package scripts of a text run; scripts call scripts, three deep at most. */
    private String called(String text, CiStep step, int depth) {
        if (depth == 3) {
            return "";
        }
        StringBuilder called = new StringBuilder();
        for (Script script : scripts(text, step)) {
            called.append(script.command()).append('\n').append(called(script.command(), step, depth + 1));
        }
        return called.toString();
    }

    /** A step in a folder runs the scripts of that folder. */
    private List<Script> scripts(String text, CiStep step) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = SCRIPT.matcher(text.length() > 20_000 ? text.substring(0, 20_000) : text);
        while (name.find()) {
            names.add(name.group(1));
        }
        List<Script> scripts = new ArrayList<>();
        build.scripts(BuildTool.NPM)
                .filter(script -> names.contains(script.name())
                        && (step.folder().isEmpty() || step.folder().equals(script.folder())))
                .forEach(scripts::add);
        return scripts;
    }
}
