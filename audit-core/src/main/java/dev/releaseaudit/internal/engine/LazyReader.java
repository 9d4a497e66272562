package dev.releaseaudit.internal.engine;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a reader at most once in an audit, whoever asks first. */
final class LazyReader {

    private static final Logger LOG = LoggerFactory.getLogger(LazyReader.class);

    private final ArtifactReader reader;
    private final Set<Class<? extends Subject>> provides;
    private final Workspace workspace;
    private @Nullable ReaderRun run;

    LazyReader(ArtifactReader reader, Set<Class<? extends Subject>> provides, Workspace workspace) {
        this.reader = reader;
        this.provides = provides;
        this.workspace = workspace;
    }

    boolean provides(Class<? extends Subject> type) {
        return provides.stream().anyMatch(type::isAssignableFrom);
    }

    synchronized ReaderRun run() {
        ReaderRun done = run;
        if (done == null) {
            long start = System.nanoTime();
            done = ReaderRun.of(reader, provides, workspace);
            run = done;
            LOG.debug(
                    "{} read {} subjects in {} ms",
                    reader.getClass().getName(),
                    done.subjects().size(),
                    (System.nanoTime() - start) / 1_000_000);
        }
        return done;
    }

    synchronized boolean hasRun() {
        return run != null;
    }

    synchronized Stream<Diagnostic> diagnostics() {
        return run == null ? Stream.of() : run.diagnostics().stream();
    }
}
