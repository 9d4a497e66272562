package dev.releaseaudit.internal.packs;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.ReadinessRequirement;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.Deriver;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every rule, reader and deriver there is, and what could not be loaded. Immutable.
 *
 * @param rules the rules by id
 * @param readers the readers, sorted by class name
 * @param derivers the derivers, sorted by class name
 * @param requirements what has to be judged before a repository can be called ready
 * @param diagnostics what could not be loaded
 */
public record Catalog(
        SortedMap<String, RuleEntry> rules,
        List<ArtifactReader> readers,
        List<Deriver> derivers,
        List<ReadinessRequirement> requirements,
        List<Diagnostic> diagnostics) {

    /** Copies the collections. */
    public Catalog {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        readers = List.copyOf(readers);
        derivers = List.copyOf(derivers);
        requirements = List.copyOf(requirements);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the rule with this id. */
    public Optional<RuleEntry> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Returns what is known about each rule, sorted by id. */
    public List<RuleInfo> infos() {
        return rules.values().stream().map(RuleEntry::info).toList();
    }

    /** Tells whether the id, or glob of ids, stands for any rule. */
    public boolean knows(String idOrGlob) {
        return rules.containsKey(idOrGlob) || rules.keySet().stream().anyMatch(new Glob(idOrGlob)::matches);
    }

    /** Says in one line that no rule has this id, and which one it is nearest to. */
    public String unknown(String idOrGlob) {
        return unknown(idOrGlob, rules.keySet());
    }

    static String unknown(String idOrGlob, Collection<String> known) {
        return "no rule '" + idOrGlob + "'"
                + Nearest.of(idOrGlob, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
    }
}
