package dev.releaseaudit.internal.engine;

import dev.releaseaudit.internal.isolation.Crash;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.Deriver;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The subjects of an audit by their type. Whatever provides a type runs when somebody first asks for it. Safe to share between
 * threads once everything is added.
 */
final class Subjects {

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::location)
            .thenComparing(Subject::label)
            .thenComparing(subject -> subject.target().map(Target::path).orElse(""));

    private final Deferred.Waiting waiting;
    private final Predicate<Subject> wanted;
    private final List<SubjectSource> sources = new ArrayList<>();
    private final List<Diagnostic> broken = new ArrayList<>();
    private final Map<Class<?>, Deferred<SubjectsOfType<?>>> known = new ConcurrentHashMap<>();

    /** Creates a set of subjects; those that are not wanted are as if they were not there. */
    Subjects(Deferred.Waiting waiting, Predicate<Subject> wanted) {
        this.waiting = waiting;
        this.wanted = wanted;
    }

    void add(ArtifactReader reader, Workspace workspace) {
        add("reader", reader.getClass(), () -> SubjectSource.of(reader, workspace, waiting));
    }

    void add(Deriver deriver, Project project) {
        add("deriver", deriver.getClass(), () -> SubjectSource.of(deriver, project, waiting));
    }

    private void add(String what, Class<?> who, Supplier<SubjectSource> source) {
        try {
            sources.add(source.get());
        } catch (Throwable thrown) {
            Crash.rethrowFatal(thrown);
            leaveOut(what + " " + who.getName() + " " + Crash.describe(thrown, who));
        }
    }

    private void leaveOut(String message) {
        broken.add(Diagnostic.hole(Diagnostic.Kind.BROKEN_PACK, () -> Location.of(""), message));
    }

    /** Leaves out the derivers that need, over others, what they themselves provide. */
    void leaveOutRings() {
        List<SubjectSource> rings = sources.stream()
                .filter(source -> source.needs().stream()
                        .flatMap(need -> neededFor(need).stream())
                        .anyMatch(source::equals))
                .toList();
        sources.removeAll(rings);
        rings.forEach(ring -> leaveOut("deriver " + ring + " needs what is derived from what it provides"));
    }

    /** Tells whether something provides the type. */
    boolean provides(Class<? extends Subject> type) {
        return sourcesOf(type).findAny().isPresent();
    }

    private Stream<SubjectSource> sourcesOf(Class<? extends Subject> type) {
        return sources.stream().filter(source -> source.provides(type));
    }

    /** Returns everything that has to run for the type: what provides it, and what that needs. */
    Set<SubjectSource> neededFor(Class<? extends Subject> type) {
        Set<SubjectSource> needed = new LinkedHashSet<>();
        addNeeded(type, needed);
        return needed;
    }

    private void addNeeded(Class<? extends Subject> type, Set<SubjectSource> needed) {
        sourcesOf(type).filter(needed::add).forEach(source -> source.needs().forEach(need -> addNeeded(need, needed)));
    }

    /** Returns all subjects of the type, sorted by location, label and target. */
    <T extends Subject> List<T> all(Class<T> type) {
        return ofType(type).all();
    }

    /** Returns the subjects of the type that are of one of these kinds, or all where there is none, in the same order. */
    <T extends Subject> List<T> all(Class<T> type, List<String> kinds) {
        return ofType(type).ofKinds(kinds);
    }

    @SuppressWarnings("unchecked") // the key says which type it is
    private <T extends Subject> SubjectsOfType<T> ofType(Class<T> type) {
        var deferred = known.computeIfAbsent(
                type, key -> new Deferred<>(type.getName(), waiting, () -> new SubjectsOfType<>(gather(type))));
        return (SubjectsOfType<T>) deferred.get();
    }

    private <T extends Subject> List<T> gather(Class<T> type) {
        return sourcesOf(type)
                .flatMap(SubjectSource::subjects)
                .filter(type::isInstance)
                .filter(wanted)
                .sorted(ORDER)
                .map(type::cast)
                .toList();
    }

    /** Returns the subjects of the type that were read for the sake of any type. */
    <T extends Subject> Stream<T> alreadyRead(Class<T> type) {
        return sourcesOf(type)
                .filter(SubjectSource::hasRun)
                .flatMap(SubjectSource::subjects)
                .filter(type::isInstance)
                .filter(wanted)
                .map(type::cast);
    }

    /** Returns what those reported that ran. */
    List<Diagnostic> diagnostics() {
        return Stream.concat(broken.stream(), sources.stream().flatMap(SubjectSource::diagnostics))
                .toList();
    }
}
