package dev.releaseaudit.internal.engine;

import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.internal.isolation.Crash;
import dev.releaseaudit.internal.packs.Catalog;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The tree and everything that was read of it. */
final class AuditedProject implements Project {

    private final SourceTree tree;
    private final Optional<LocalDate> today;
    private final Subjects subjects;
    private final Deferred.Waiting waiting = new Deferred.Waiting();
    private final Map<View<?>, Deferred<?>> views = new ConcurrentHashMap<>();

    /** Creates the project of a workspace; subjects that are not wanted are as if they were not there. */
    AuditedProject(Catalog catalog, Workspace workspace, Optional<LocalDate> today, Predicate<Subject> wanted) {
        this.tree = workspace.tree();
        this.today = today;
        this.subjects = new Subjects(waiting, wanted);
        catalog.readers().forEach(reader -> subjects.add(reader, workspace));
        catalog.derivers().forEach(deriver -> subjects.add(deriver, this));
        subjects.leaveOutRings();
    }

    Subjects subjects() {
        return subjects;
    }

    @Override
    public SourceTree tree() {
        return tree;
    }

    @Override
    public Optional<LocalDate> today() {
        return today;
    }

    @Override
    public <T extends Subject> List<T> all(Class<T> type) {
        if (type.isInstance(this)) {
            return List.of(type.cast(this));
        }
        if (!provides(type)) {
            throw new IllegalArgumentException("No reader or deriver provides " + type.getName());
        }
        return subjects.all(type);
    }

    @Override
    @SuppressWarnings("unchecked") // the key says what its value is
    public <V> V view(View<V> view) {
        var deferred = views.computeIfAbsent(view, key -> new Deferred<>("view " + key, waiting, () -> build(key)));
        return (V) deferred.get();
    }

    private Object build(View<?> view) {
        try {
            return view.build(this);
        } catch (FailedView inner) {
            throw inner;
        } catch (Throwable thrown) {
            Crash.rethrowFatal(thrown);
            throw new FailedView(view, thrown);
        }
    }

    /** Tells whether a rule may ask for the type. Facts have a place for every pack, whether or not it is there. */
    boolean provides(Class<? extends Subject> type) {
        return Project.class == type || Fact.class.isAssignableFrom(type) || subjects.provides(type);
    }

    @Override
    public Location location() {
        return Location.of("");
    }
}
