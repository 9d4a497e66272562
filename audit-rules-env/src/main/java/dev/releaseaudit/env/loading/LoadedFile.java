package dev.releaseaudit.env.loading;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.dialect.Dialect;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An environment file with those who read it. For a sample these are the loaders of the file that it is copied to. A program
 * for a shell, such as {@code .envrc}, is none. Immutable.
 *
 * @param file the file
 * @param uses the lines that say who reads it, one for each loader and place; empty where nothing in the repository tells
 */
public record LoadedFile(EnvFile file, List<LoaderUse> uses) implements Subject {

    /** Copies the list. */
    public LoadedFile {
        uses = List.copyOf(uses);
    }

    /** Returns what each loader whose dialect is known makes of the file, in the order of the uses. */
    public List<LoaderView> views() {
        Map<Dialect, LoaderView> views = new LinkedHashMap<>();
        for (LoaderUse use : uses) {
            use.dialect().ifPresent(dialect -> views.computeIfAbsent(dialect, d -> LoaderView.of(use, d, file)));
        }
        return List.copyOf(views.values());
    }

    /**
     * Returns the assignments as the loaders read them that take the file; of several with one key, the last. What is about the
     * file rather than the line is left out: the first key behind a byte order mark, and a value whose quote nothing closes.
     */
    public List<LoadedEntry> entries() {
        List<LoaderView> views =
                views().stream().filter(view -> !view.isRefused()).toList();
        Map<String, EnvEntry> last = new HashMap<>();
        file.assignments().forEach(entry -> last.put(entry.key(), entry));
        return file.assignments().stream()
                .filter(entry ->
                        Objects.equals(entry, last.get(entry.key())) && !entry.isUnclosed() && !isMarked(entry))
                .map(entry -> new LoadedEntry(
                        this,
                        entry,
                        views.stream().map(view -> view.read(entry)).toList()))
                .toList();
    }

    /** Returns how much matters what is found in the file: less in a sample, whose values are replaced before anything loads them. */
    public Severity severity(Severity inRealFile) {
        if (!file.kind().isSample()) {
            return inRealFile;
        }
        return inRealFile == Severity.ERROR ? Severity.WARNING : Severity.INFO;
    }

    private boolean isMarked(EnvEntry entry) {
        return file.byteOrderMark() && entry.equals(file.entries().get(0));
    }

    @Override
    public String label() {
        return file.label();
    }

    @Override
    public Location location() {
        return file.location();
    }
}
