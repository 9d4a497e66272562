package dev.releaseaudit.env.loading;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.binding.Binding;
import dev.releaseaudit.env.binding.LoadResult;
import dev.releaseaudit.env.dialect.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file as one loader reads it.
 *
 * @param use the line that says that the loader reads the file
 * @param dialect how it reads
 * @param loaded what it makes of the file
 * @param byKey the binding of each key that counts
 */
public record LoaderView(LoaderUse use, Dialect dialect, LoadResult loaded, Map<String, Binding> byKey) {

    /** Copies the map. */
    public LoaderView {
        byKey = Map.copyOf(byKey);
    }

    static LoaderView of(LoaderUse use, Dialect dialect, EnvFile file) {
        LoadResult loaded = dialect.load(file);
        Map<String, Binding> byKey = new HashMap<>();
        loaded.bindings().forEach(binding -> byKey.put(binding.key(), binding));
        return new LoaderView(use, dialect, loaded, byKey);
    }

    /** Returns the bindings whose keys are refused where the loader takes them. */
    public List<Binding> unusable() {
        return loaded.bindings().stream()
                .filter(binding -> !dialect.isUsable(binding.key()))
                .toList();
    }

    /** Tells whether a program gets nothing of the file through this loader. */
    public boolean isRefused() {
        return loaded.isRefused() || !unusable().isEmpty();
    }

    /** Returns what the loader makes of an assignment of the file. */
    public LoadedValue read(EnvEntry entry) {
        Optional<Binding> binding = Optional.ofNullable(byKey.get(entry.key()));
        return new LoadedValue(use, dialect, binding);
    }
}
