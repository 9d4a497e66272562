package dev.releaseaudit.internal.configuration;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a repository says about its own audit.
 *
 * @param targets the stages of targets
 * @param rules what becomes of rules, in the order of the file
 * @param ignored the paths that are left out
 * @param suppressions the findings that do not count
 */
public record Configuration(
        List<TargetSetting> targets,
        List<RuleSetting> rules,
        List<Glob> ignored,
        List<SuppressionSetting> suppressions) {

    /** Copies the lists. */
    public Configuration {
        targets = List.copyOf(targets);
        rules = List.copyOf(rules);
        ignored = List.copyOf(ignored);
        suppressions = List.copyOf(suppressions);
    }

    /** Returns the configuration that changes nothing. */
    public static Configuration none() {
        return new Configuration(List.of(), List.of(), List.of(), List.of());
    }

    /** Returns the stage of the target in this folder: what is said of the nearest folder, unless the words below it say otherwise. */
    public Stage stage(String folder) {
        Optional<TargetSetting> nearest = nearest(folder);
        Stage below = PathStages.of(remainder(folder, nearest));
        return below == Stage.UNKNOWN ? nearest.flatMap(TargetSetting::stage).orElse(Stage.UNKNOWN) : below;
    }

    /** Tells whether this path is left out. */
    public boolean leavesOut(String path) {
        return !path.isEmpty() && ignored.stream().anyMatch(glob -> glob.coversPath(path));
    }

    /** Tells whether this subject is left out: by its place or by its target. */
    public boolean leavesOut(Subject subject) {
        return leavesOut(subject.location().path())
                || subject.target()
                        .map(target -> target.path())
                        .filter(path -> leavesOut(path) || isNoTarget(path))
                        .isPresent();
    }

    /** Returns the rules that take part, as they are to run. What names one rule outweighs what names several. */
    public List<RuleEntry> apply(List<RuleEntry> entries) {
        return entries.stream().flatMap(this::apply).toList();
    }

    private Stream<RuleEntry> apply(RuleEntry entry) {
        List<RuleSetting> said = rules.stream()
                .filter(setting -> setting.concerns(entry))
                .sorted(Comparator.comparing(setting -> !setting.rule().isPattern()))
                .toList();
        boolean asked = said.stream().anyMatch(RuleSetting::asks);
        boolean on = said.isEmpty()
                ? entry.info().on()
                : said.get(said.size() - 1).on() && (asked || entry.info().on());
        if (!on) {
            return Stream.of();
        }
        RuleEntry applied = entry.asked();
        for (RuleSetting setting : said) {
            applied = setting.apply(applied);
        }
        return Stream.of(applied);
    }

    private boolean isNoTarget(String folder) {
        return nearest(folder).filter(setting -> setting.stage().isEmpty()).isPresent();
    }

    private Optional<TargetSetting> nearest(String folder) {
        return targets.stream()
                .filter(setting -> setting.folder().coversPath(folder))
                .max(Comparator.<TargetSetting>comparingInt(
                                setting -> setting.folder().depthIn(folder).orElse(0))
                        .thenComparing(setting -> !setting.folder().isPattern()));
    }

    private static String remainder(String folder, Optional<TargetSetting> nearest) {
        int depth = nearest.map(setting -> setting.folder().depthIn(folder).orElse(0))
                .orElse(0);
        return Stream.of(folder.split("/")).skip(depth).reduce("", (a, b) -> a + "/" + b);
    }
}
