package dev.releaseaudit.rule;

import dev.releaseaudit.source.Subject;
import java.util.List;

/**
 * Gives several rules that differ in data alone, such as one for each control of a security standard. Each has an id and a page
 * of its own; theme and step are those of the {@link RuleGroup}.
 *
 * <pre>{@code
 * public final class RemovedApis implements RuleFamily<Manifest> {
 *     public List<FamilyRule<Manifest>> rules() {
 *         return TABLE.stream().map(row -> FamilyRule.of(row.id(), row.title(), new RemovedApi(row))).toList();
 *     }
 * }
 * }</pre>
 *
 * @param <S> what its rules judge
 */
public interface RuleFamily<S extends Subject> {

    /** Returns the rules, in any order. */
    List<FamilyRule<S>> rules();
}
