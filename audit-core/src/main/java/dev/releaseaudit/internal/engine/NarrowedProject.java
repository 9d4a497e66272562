package dev.releaseaudit.internal.engine;

import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The project for a deriver, which may ask for the types only that it says it needs: what it says orders the derivers. */
record NarrowedProject(Project whole, Set<Class<? extends Subject>> needs, String deriver) implements Project {

    @Override
    public SourceTree tree() {
        return whole.tree();
    }

    @Override
    public Optional<LocalDate> today() {
        return whole.today();
    }

    @Override
    public <T extends Subject> List<T> all(Class<T> type) {
        if (needs.stream().noneMatch(need -> need.isAssignableFrom(type))) {
            throw new IllegalArgumentException(deriver + " does not say that it needs " + type.getName());
        }
        return whole.all(type);
    }

    @Override
    public <V> V view(View<V> view) {
        return whole.view(view);
    }

    @Override
    public Location location() {
        return whole.location();
    }
}
