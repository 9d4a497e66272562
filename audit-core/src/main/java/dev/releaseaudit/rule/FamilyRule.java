package dev.releaseaudit.rule;

import dev.releaseaudit.source.Subject;
import java.util.List;

/**
 * A rule of a {@link RuleFamily} with what {@link About} would say about it.
 *
 * @param id the id, {@code pack/rule-name}
 * @param title what is true when all is well, without a final period
 * @param severity how much a violation matters
 * @param kinds the kinds of subjects that it is asked about; empty for all
 * @param tags words to select it by
 * @param byDefault whether it takes part unless asked for
 * @param rule the rule
 * @param <S> what it judges
 */
public record FamilyRule<S extends Subject>(
        String id,
        String title,
        Severity severity,
        List<String> kinds,
        List<String> tags,
        boolean byDefault,
        JoinRule<S> rule) {

    /** Copies the lists. */
    public FamilyRule {
        kinds = List.copyOf(kinds);
        tags = List.copyOf(tags);
    }

    /** Returns a rule that takes part and warns. */
    public static <S extends Subject> FamilyRule<S> of(String id, String title, JoinRule<S> rule) {
        return new FamilyRule<>(id, title, Severity.WARNING, List.of(), List.of(), true, rule);
    }

    /** Returns the same with this severity. */
    public FamilyRule<S> severity(Severity grade) {
        return new FamilyRule<>(id, title, grade, kinds, tags, byDefault, rule);
    }

    /** Returns the same, asked about these kinds only. */
    public FamilyRule<S> kinds(String... names) {
        return new FamilyRule<>(id, title, severity, List.of(names), tags, byDefault, rule);
    }

    /** Returns the same with these words to select it by. */
    public FamilyRule<S> tags(String... words) {
        return new FamilyRule<>(id, title, severity, kinds, List.of(words), byDefault, rule);
    }

    /** Returns the same, off unless somebody asks for it. */
    public FamilyRule<S> offByDefault() {
        return new FamilyRule<>(id, title, severity, kinds, tags, false, rule);
    }
}
