package dev.releaseaudit.internal.packs;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.source.AuditInputException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chooses rules by globs of their ids.
 *
 * @param only keeps those that match one of these, all where there is none; what one of them names more narrowly than by its
 *     pack takes part although it is off by default
 * @param without leaves out those that match one of these
 * @param profiles tags of rules that take part although they are off by default
 */
public record Selection(List<String> only, List<String> without, List<String> profiles) {

    /** Copies the lists. */
    public Selection {
        only = List.copyOf(only);
        without = List.copyOf(without);
        profiles = List.copyOf(profiles);
    }

    /**
     * Returns the rules that are chosen, sorted by id.
     *
     * @throws AuditInputException where a glob matches no rule, or a profile is the tag of none
     */
    public List<RuleEntry> of(Catalog catalog) {
        Stream.concat(only.stream(), without.stream())
                .filter(glob -> !catalog.knows(glob))
                .findFirst()
                .ifPresent(glob -> {
                    throw new AuditInputException(catalog.unknown(glob));
                });
        profiles.forEach(profile -> checkProfile(profile, catalog));
        return catalog.rules().values().stream()
                .filter(rule -> only.isEmpty() || matches(only, rule))
                .filter(rule -> !matches(without, rule))
                .map(rule -> matches(narrow(), rule) || isOf(profiles, rule) ? rule.asked() : rule)
                .toList();
    }

    private List<String> narrow() {
        return only.stream().filter(glob -> !glob.matches("\\*+|[^*]*/\\*+")).toList();
    }

    private static boolean isOf(List<String> profiles, RuleEntry rule) {
        return !Collections.disjoint(rule.info().tags(), profiles);
    }

    private static void checkProfile(String profile, Catalog catalog) {
        List<String> known = catalog.infos().stream()
                .flatMap(info -> info.tags().stream())
                .distinct()
                .toList();
        if (!known.contains(profile)) {
            throw new AuditInputException("no profile '" + profile + "'" + Nearest.hint(profile, known));
        }
    }

    private static boolean matches(List<String> globs, RuleEntry rule) {
        return globs.stream().anyMatch(glob -> new Glob(glob).matches(rule.id()));
    }
}
