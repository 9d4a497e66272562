package dev.releaseaudit.rule;

import dev.releaseaudit.source.Subject;

/**
 * Judges one kind of subject. The class says the rest with {@link About}.
 *
 * <p>A rule is stateless: it is called from several threads, once for each subject. An exception costs one diagnostic. A rule
 * that is a record takes its options as components; the configuration can set them by name.
 *
 * @param <S> what it judges, a type that some {@link dev.releaseaudit.spi.ArtifactReader} provides, or {@link Project}
 */
@FunctionalInterface
public interface Rule<S extends Subject> {

    /** Says what holds and what does not. */
    Verdicts check(S subject);
}
