package dev.releaseaudit.internal.engine;

import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.Deriver;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A reader or a deriver, which runs at most once in an audit, in parts that may go on side by side. Safe to share between threads. */
final class SubjectSource {

    private final String name;
    private final Set<Class<? extends Subject>> needs;
    private final Set<Class<? extends Subject>> provides;
    private final Deferred<List<Deferred<Gathered>>> parts;

    private SubjectSource(
            String name,
            Set<Class<? extends Subject>> needs,
            Set<Class<? extends Subject>> provides,
            Deferred<List<Deferred<Gathered>>> parts) {
        this.name = name;
        this.needs = needs;
        this.provides = provides;
        this.parts = parts;
    }

    static SubjectSource of(ArtifactReader reader, Workspace workspace, Deferred.Waiting waiting) {
        String name = reader.getClass().getName();
        Set<Class<? extends Subject>> provides = Set.copyOf(reader.provides());
        return new SubjectSource(
                name,
                Set.of(),
                provides,
                new Deferred<>(name, waiting, () -> steps(reader, provides, workspace, waiting)));
    }

    private static List<Deferred<Gathered>> steps(
            ArtifactReader reader,
            Set<Class<? extends Subject>> provides,
            Workspace workspace,
            Deferred.Waiting waiting) {
        Class<?> who = reader.getClass();
        try {
            return reader.steps(workspace).stream()
                    .map(step -> new Deferred<>(who.getName(), waiting, () -> Gathered.by(who, provides, step::read)))
                    .toList();
        } catch (Throwable thrown) {
            Diagnostic crashed = Gathered.crashed(who, () -> Location.of(""), thrown);
            return List.of(new Deferred<>(who.getName(), waiting, () -> new Gathered(List.of(), List.of(crashed))));
        }
    }

    static SubjectSource of(Deriver deriver, Project project, Deferred.Waiting waiting) {
        String name = deriver.getClass().getName();
        Set<Class<? extends Subject>> needs = Set.copyOf(deriver.needs());
        Set<Class<? extends Subject>> provides = Set.copyOf(deriver.provides());
        Project narrowed = new NarrowedProject(project, needs, name);
        var part = new Deferred<>(
                name, waiting, () -> Gathered.by(deriver.getClass(), provides, sink -> deriver.derive(narrowed, sink)));
        return new SubjectSource(name, needs, provides, new Deferred<>(name, waiting, () -> List.of(part)));
    }

    Set<Class<? extends Subject>> needs() {
        return needs;
    }

    Set<Class<? extends Subject>> provides() {
        return provides;
    }

    boolean provides(Class<? extends Subject> type) {
        return provides.stream().anyMatch(type::isAssignableFrom);
    }

    /** Returns what there is to run. */
    List<Deferred<Gathered>> parts() {
        return parts.get();
    }

    /** Returns what was found, in the order of the parts; what has not run yet runs now. */
    Stream<Subject> subjects() {
        return parts().stream().flatMap(part -> part.get().subjects().stream());
    }

    /** Tells whether all of it has run. */
    boolean hasRun() {
        return parts.isDone() && parts().stream().allMatch(Deferred::isDone);
    }

    /** Returns the name of the class of the reader or deriver. */
    @Override
    public String toString() {
        return name;
    }

    /** Returns what was reported; nothing before it has run. */
    Stream<Diagnostic> diagnostics() {
        return hasRun() ? parts().stream().flatMap(part -> part.get().diagnostics().stream()) : Stream.empty();
    }
}
