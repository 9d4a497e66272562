package dev.releaseaudit.internal.engine;

import dev.releaseaudit.internal.isolation.Crash;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gives the subjects of a type, and runs a reader when somebody first asks for what it provides. Safe to share between threads. */
final class Subjects {

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::location)
            .thenComparing(Subject::label)
            .thenComparing(
                    subject -> subject.target().map(target -> target.path()).orElse(""));

    private final List<LazyReader> readers = new ArrayList<>();
    private final List<Diagnostic> broken = new ArrayList<>();
    private final Map<Class<?>, List<?>> known = new ConcurrentHashMap<>();
    private final Predicate<Subject> wanted;

    /** Creates the subjects of a workspace; those that are not wanted are as if they were not there. */
    Subjects(Collection<ArtifactReader> readers, Workspace workspace, Predicate<Subject> wanted) {
        this.wanted = wanted;
        for (ArtifactReader reader : readers) {
            try {
                this.readers.add(new LazyReader(reader, Set.copyOf(reader.provides()), workspace));
            } catch (Throwable thrown) {
                Crash.rethrowFatal(thrown);
                String message =
                        "reader " + reader.getClass().getName() + " " + Crash.describe(thrown, reader.getClass());
                broken.add(Diagnostic.hole(Diagnostic.Kind.BROKEN_PACK, () -> Location.of(""), message));
            }
        }
    }

    /** Tells whether some reader provides the type. */
    boolean provides(Class<? extends Subject> type) {
        return readers.stream().anyMatch(reader -> reader.provides(type));
    }

    /** Returns the readers that the type needs; each is a step that may run on any thread. */
    Stream<LazyReader> readersOf(Class<? extends Subject> type) {
        return readers.stream().filter(reader -> reader.provides(type));
    }

    /** Returns all subjects of the type, sorted by location, label and target. */
    <T extends Subject> List<T> all(Class<T> type) {
        List<?> found = known.get(type);
        if (found == null) {
            found = readersOf(type)
                    .flatMap(reader -> reader.run().subjects().stream())
                    .filter(type::isInstance)
                    .filter(wanted)
                    .sorted(ORDER)
                    .toList();
            known.put(type, found);
        }
        return found.stream().map(type::cast).toList();
    }

    /** Returns the subjects of the type that were read for the sake of any type. */
    <T extends Subject> Stream<T> alreadyRead(Class<T> type) {
        return readers.stream()
                .filter(LazyReader::hasRun)
                .flatMap(reader -> reader.run().subjects().stream())
                .filter(type::isInstance)
                .filter(wanted)
                .map(type::cast);
    }

    /** Returns what the readers that ran reported. */
    List<Diagnostic> diagnostics() {
        return Stream.concat(broken.stream(), readers.stream().flatMap(LazyReader::diagnostics))
                .toList();
    }
}
