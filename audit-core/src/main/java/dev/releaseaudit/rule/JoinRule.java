package dev.releaseaudit.rule;

import dev.releaseaudit.source.Subject;

/**
 * Judges one kind of subject in the light of everything else that is audited. A rule that needs its subject alone is a
 * {@link Rule}; the engine treats both alike.
 *
 * <p>A rule is stateless: it is called from several threads, once for each subject. What it asks of the {@link Project} more
 * than once belongs into a {@link View}. An exception costs one diagnostic. A rule that is a record takes its options as
 * components; the configuration can set them by name.
 *
 * @param <S> what it judges, a type that some {@link dev.releaseaudit.spi.ArtifactReader} or
 *     {@link dev.releaseaudit.spi.Deriver} provides, or {@link Project}
 */
public interface JoinRule<S extends Subject> {

    /** Says what holds and what does not. */
    Verdicts check(S subject, Project project);
}
