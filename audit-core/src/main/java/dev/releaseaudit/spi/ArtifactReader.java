package dev.releaseaudit.spi;

import dev.releaseaudit.source.Subject;
import java.util.List;
import java.util.Set;

/**
 * Turns files into subjects and facts. Found with {@link java.util.ServiceLoader}; stateless.
 *
 * <p>A reader runs at most once in an audit, and only when somebody asks for a type that it provides. It may let
 * {@link dev.releaseaudit.source.UnreadableFileException} pass. Where one subject comes from one file, implement
 * {@link FileReader} instead, which goes on with the next file when one fails. What is made of other subjects rather than of
 * files comes from a {@link Deriver}.
 */
public interface ArtifactReader {

    /** Returns the types of subjects that its steps give. */
    Set<Class<? extends Subject>> provides();

    /**
     * Returns what there is to do in this tree, in steps that run side by side. What they find counts in the order of the steps,
     * whichever ends first. Little work belongs here itself, since one thread does it.
     */
    List<ReadStep> steps(Workspace workspace);
}
