package dev.releaseaudit.rule;

import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that is audited, for a rule that joins several artifacts. Safe to share between threads. */
public interface Project extends Subject {

    /** Returns the tree that is audited. */
    SourceTree tree();

    /** Returns the day as of which the caller audits; empty where it gave none, since an audit has no clock of its own. */
    Optional<LocalDate> today();

    /**
     * Returns all subjects of a type, sorted by location; read when they are first asked for.
     *
     * @throws IllegalArgumentException where neither a reader nor a deriver provides the type; facts are the exception, since any pack may emit them
     *     and none has to be there
     */
    <T extends Subject> List<T> all(Class<T> type);

    /**
     * Returns what this view makes of the project; built when it is first asked for, and once in an audit.
     *
     * @throws RuntimeException where it cannot be built, the same one for everybody who asks
     */
    <V> V view(View<V> view);

    @Override
    default String label() {
        return "repository";
    }
}
