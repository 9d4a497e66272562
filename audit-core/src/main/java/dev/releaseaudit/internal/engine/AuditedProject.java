package dev.releaseaudit.internal.engine;

import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gives rules the tree and everything that was read of it. */
record AuditedProject(SourceTree tree, Optional<LocalDate> today, Subjects subjects) implements Project {

    @Override
    public <T extends Subject> List<T> all(Class<T> type) {
        if (type.isInstance(this)) {
            return List.of(type.cast(this));
        }
        if (!provides(type)) {
            throw new IllegalArgumentException("No reader provides " + type.getName());
        }
        return subjects.all(type);
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
