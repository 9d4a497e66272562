package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.wiring.WorkflowSettings;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.rule.View;
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
        tags = "drift")
public final class WorkflowNameSlip implements JoinRule<ConfigKey> {

    /** The first place of each name, in workflows and elsewhere. */
    private static final View<Map<Boolean, Map<String, ConfigKey>>> NAMES = View.of("names in workflows", project -> {
        Map<String, ConfigKey> taken = new LinkedHashMap<>();
        Map<String, ConfigKey> known = new TreeMap<>();
        for (ConfigKey key : project.all(ConfigKey.class)) {
            (isTaken(key) ? taken : known).putIfAbsent(key.name(), key);
        }
        return Map.of(true, taken, false, known);
    });

    @Override
    public Verdicts check(ConfigKey key, Project project) {
        if (!isTaken(key)) {
            return Verdicts.none();
        }
        Map<String, ConfigKey> taken = project.view(NAMES).getOrDefault(true, Map.of());
        Map<String, ConfigKey> known = project.view(NAMES).getOrDefault(false, Map.of());
        return known.containsKey(key.name()) || !key.equals(taken.get(key.name()))
                ? Verdicts.none()
                : known.values().stream()
                        .filter(other -> !taken.containsKey(other.name()) && isNear(key.name(), other.name()))
                        .limit(1)
                        .map(other -> verdict(key, other))
                        .collect(Verdicts.toVerdicts());
    }

    private static boolean isTaken(ConfigKey key) {
        return WorkflowSettings.accepts(key.location().path());
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
