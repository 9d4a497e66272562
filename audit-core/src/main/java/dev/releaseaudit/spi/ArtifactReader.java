package dev.releaseaudit.spi;

import dev.releaseaudit.source.Subject;
import java.util.Set;

/**
 * Turns files into subjects and facts. Found with {@link java.util.ServiceLoader}; stateless.
 *
 * <p>A reader runs at most once in an audit, and only when a rule asks for a type that it provides. It may let
 * {@link dev.releaseaudit.source.UnreadableFileException} pass. Where one subject comes from one file, implement
 * {@link FileReader} instead, which goes on with the next file when one fails.
 */
public interface ArtifactReader {

    /** Returns the types of subjects that {@link #read} gives. */
    Set<Class<? extends Subject>> provides();

    /** Reads the tree and hands each subject to the sink, in an order that does not change from run to run. */
    void read(Workspace workspace, Sink sink);
}
