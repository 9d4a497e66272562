package dev.releaseaudit.internal.engine;

import dev.releaseaudit.internal.isolation.Crash;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Runs one reader once and keeps what it found, what it reported and how it failed. */
final class ReaderRun implements Sink {

    private final ArtifactReader reader;
    private final Set<Class<? extends Subject>> provides;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ReaderRun(ArtifactReader reader, Set<Class<? extends Subject>> provides) {
        this.reader = reader;
        this.provides = provides;
    }

    /** Runs the reader over the workspace. */
    static ReaderRun of(ArtifactReader reader, Set<Class<? extends Subject>> provides, Workspace workspace) {
        ReaderRun run = new ReaderRun(reader, provides);
        run.isolate(() -> Location.of(""), () -> reader.read(workspace, run));
        return run;
    }

    List<Subject> subjects() {
        return subjects;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public void accept(Subject subject) {
        if (provides.stream().noneMatch(type -> type.isInstance(subject))) {
            throw new IllegalArgumentException(reader.getClass().getName() + " does not provide "
                    + subject.getClass().getName());
        }
        Objects.requireNonNull(subject.location());
        Objects.requireNonNull(subject.label());
        Objects.requireNonNull(subject.target());
        subjects.add(subject);
    }

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(Objects.requireNonNull(diagnostic));
    }

    @Override
    public void isolate(Located at, Runnable step) {
        try {
            step.run();
        } catch (UnreadableFileException unreadable) {
            diagnostics.add(unreadable.diagnostic());
        } catch (Throwable thrown) {
            Crash.rethrowFatal(thrown);
            String message = "reader " + reader.getClass().getName() + " " + Crash.describe(thrown, reader.getClass());
            diagnostics.add(Diagnostic.hole(Diagnostic.Kind.CRASHED, at, message));
        }
    }
}
