package dev.releaseaudit.internal.engine;

import dev.releaseaudit.internal.isolation.Crash;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.spi.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What one step of a reader, or one deriver, found and reported, however it ended.
 *
 * @param subjects the subjects in the order in which they were handed over
 * @param diagnostics what was reported, and how the step failed
 */
record Gathered(List<Subject> subjects, List<Diagnostic> diagnostics) {

    /**
     * Runs a step.
     *
     * @param who the class of the reader or deriver
     * @param provides the types that it may hand over
     */
    static Gathered by(Class<?> who, Set<Class<? extends Subject>> provides, Consumer<Sink> step) {
        Gathering sink = new Gathering(who, provides);
        sink.isolate(() -> Location.of(""), () -> step.accept(sink));
        return new Gathered(List.copyOf(sink.subjects), List.copyOf(sink.diagnostics));
    }

    /** Returns the hole that a reader or deriver leaves which threw this. */
    static Diagnostic crashed(Class<?> who, Located at, Throwable thrown) {
        Crash.rethrowFatal(thrown);
        String message = "reader " + who.getName() + " " + Crash.describe(thrown, who);
        return Diagnostic.hole(Diagnostic.Kind.CRASHED, at, message);
    }

    private static final class Gathering implements Sink {

        private final Class<?> who;
        private final Set<Class<? extends Subject>> provides;
        private final List<Subject> subjects = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Gathering(Class<?> who, Set<Class<? extends Subject>> provides) {
            this.who = who;
            this.provides = provides;
        }

        @Override
        public void accept(Subject subject) {
            if (provides.stream().noneMatch(type -> type.isInstance(subject))) {
                throw new IllegalArgumentException(who.getName() + " does not provide "
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
            } catch (FailedView failed) {
                diagnostics.add(failed.diagnostic());
            } catch (Throwable thrown) {
                diagnostics.add(crashed(who, at, thrown));
            }
        }
    }
}
