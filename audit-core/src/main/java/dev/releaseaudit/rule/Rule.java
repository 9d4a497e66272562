package dev.releaseaudit.rule;

import dev.releaseaudit.source.Subject;

/**
 * Judges one kind of subject, which it looks at alone. The class says the rest with {@link About}.
 *
 * <p>Stateless, as every {@link JoinRule}.
 *
 * @param <S> what it judges
 */
public interface Rule<S extends Subject> extends JoinRule<S> {

    /** Says what holds and what does not. */
    Verdicts check(S subject);

    @Override
    default Verdicts check(S subject, Project project) {
        return check(subject);
    }
}
