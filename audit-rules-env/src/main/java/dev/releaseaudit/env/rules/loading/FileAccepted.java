package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.binding.LoadProblem;
import dev.releaseaudit.env.loading.LoadedFile;
import dev.releaseaudit.env.loading.LoaderUse;
import dev.releaseaudit.env.loading.LoaderView;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says which loaders read a file, by the lines of the repository that tell, and finds files that one of them refuses. */
@About(
        id = "env/file-accepted",
        title = "The loaders in use accept the environment files",
        severity = Severity.ERROR,
        tags = {"correctness", "loader"})
public final class FileAccepted implements Rule<LoadedFile> {

    @Override
    public Verdicts check(LoadedFile loaded) {
        if (loaded.file().assignments().isEmpty()) {
            return Verdicts.none();
        }
        if (loaded.uses().isEmpty()) {
            return unknown(
                    loaded,
                    "%s has no loader that the repository names; its values are judged as they are written",
                    loaded.label());
        }
        List<Verdict> refused =
                loaded.views().stream().flatMap(view -> refused(loaded, view)).toList();
        return refused.isEmpty() ? accepted(loaded) : Verdicts.of(refused);
    }

    private static Verdict accepted(LoadedFile loaded) {
        Map<String, List<LoaderUse>> byLoader = new LinkedHashMap<>();
        loaded.uses()
                .forEach(use -> byLoader.computeIfAbsent(use.loader(), l -> new ArrayList<>())
                        .add(use));
        List<String> readers =
                byLoader.values().stream().map(FileAccepted::named).toList();
        String copied = loaded.file().kind().isSample() ? ", once it is copied," : "";
        Verdict verdict = satisfied(loaded, "%s%s is read by %s", loaded.label(), copied, Conjunction.and(readers));
        for (LoaderUse use : loaded.uses()) {
            verdict = verdict.see(use, "read by " + use.loader());
        }
        return verdict;
    }

    /** Returns the loader with the first of the lines that say so, and how many others there are. */
    private static String named(List<LoaderUse> uses) {
        LoaderUse first = uses.get(0);
        String others = uses.size() == 1 ? "" : " and " + (uses.size() - 1) + " more";
        return "%s (%s:%d%s)"
                .formatted(
                        first.loader(),
                        first.location().path(),
                        first.location().line(),
                        others);
    }

    private static Stream<Verdict> refused(LoadedFile loaded, LoaderView view) {
        String loader = view.use().loader();
        Stream<Verdict> given = view.loaded().problems().stream()
                .filter(LoadProblem::refused)
                .map(problem -> violated(problem, "%s is refused by %s: %s", loaded.label(), loader, problem.message())
                        .fix("Write the line so that %s accepts it".formatted(loader)));
        Stream<Verdict> unusable = view.unusable().stream()
                .map(binding -> violated(
                                binding,
                                "%s has a key that %s takes and the API server refuses",
                                loaded.label(),
                                loader)
                        .fix("Write the line as KEY=value, with letters, digits and underscores in the key"));
        return Stream.concat(given, unusable)
                .map(verdict -> verdict.see(view.use(), "read by " + loader)
                        .severity(loaded.severity(Severity.ERROR))
                        .key(loader));
    }
}
