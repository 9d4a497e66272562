package dev.releaseaudit.env.loading;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;

/**
 * A assignment of an environment file as each of its loaders reads it.
 *
 * @param entry the assignment as it is written
 * @param values what each loader makes of it
 */
public record LoadedEntry(EnvEntry entry, List<LoadedValue> values) implements Located {

    /** Copies the list. */
    public LoadedEntry {
        values = List.copyOf(values);
    }

    /** Returns the key. */
    public String key() {
        return entry.key();
    }

    /** Tells whether all loaders make the same of it, or there is at most one. */
    public boolean isAgreed() {
        return values.stream().allMatch(value -> value.sameAs(values.get(0)));
    }

    /** Returns the place of the value, or of the key where there is none. */
    @Override
    public Location location() {
        return entry.rawValue().isEmpty() ? entry.keyLocation() : entry.valueLocation();
    }
}
