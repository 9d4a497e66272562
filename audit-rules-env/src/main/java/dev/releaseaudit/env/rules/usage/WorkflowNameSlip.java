package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.wiring.WorkflowSettings;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds secrets and variables that workflows take under a name that nothing else has, beside one that is nearly the same. */
@About(
        id = "env/workflow-name-slip",
        title = "Workflows take settings under the names that the repository knows",
        severity = Severity.INFO,
        theme = "environment",
        tags = "drift")
public final class WorkflowNameSlip implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        Map<String, ConfigKey> taken = new LinkedHashMap<>();
        Map<String, ConfigKey> known = new TreeMap<>();
        for (ConfigKey key : project.all(ConfigKey.class)) {
            boolean workflow = WorkflowSettings.accepts(key.location().path());
            (workflow ? taken : known).putIfAbsent(key.name(), key);
        }
        return taken.values().stream()
                .filter(key -> !known.containsKey(key.name()))
                .flatMap(key -> known.values().stream()
                        .filter(other -> !taken.containsKey(other.name()) && isNear(key.name(), other.name()))
                        .findFirst()
                        .map(other -> verdict(key, other))
                        .stream())
                .collect(Verdicts.toVerdicts());
    }

    private static Verdict verdict(ConfigKey key, ConfigKey other) {
        return violated(key, "%s is a name that nothing else has; %s is nearly the same", key.name(), other.name())
                .see(other, other.name())
                .fix("Take one name for one thing");
    }

    /** Tells names of the same words, of which one is cut short or in another place: {@code MONGO_URI}, {@code MONGODB_URI}. */
    static boolean isNear(String one, String two) {
        List<String> first = List.of(one.split("_"));
        List<String> second = List.of(two.split("_"));
        if (first.size() < 2 || first.size() != second.size()) {
            return false;
        }
        if (first.stream().sorted().toList().equals(second.stream().sorted().toList())) {
            return true;
        }
        Optional<Integer> different = Optional.empty();
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).equals(second.get(i))) {
                if (different.isPresent()) {
                    return false;
                }
                different = Optional.of(i);
            }
        }
        return different
                .filter(i -> isCut(first.get(i), second.get(i)) || isCut(second.get(i), first.get(i)))
                .isPresent();
    }

    /** Tells whether a word begins with the other one and goes on with letters; a number counts things. */
    private static boolean isCut(String word, String start) {
        return start.length() > 2
                && word.length() > start.length()
                && word.startsWith(start)
                && word.substring(start.length()).chars().allMatch(Character::isLetter);
    }
}
