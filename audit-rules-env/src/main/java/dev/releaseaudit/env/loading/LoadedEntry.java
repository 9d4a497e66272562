package dev.releaseaudit.env.loading;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.Quote;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.List;
import java.util.Optional;

/**
 * An assignment of an environment file as each of its loaders reads it.
 *
 * @param file the file
 * @param entry the assignment as it is written
 * @param values what each loader makes of it
 */
public record LoadedEntry(LoadedFile file, EnvEntry entry, List<LoadedValue> values) implements Subject {

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

    /** Returns what all loaders make of it; empty where they differ, or none is known. */
    public Optional<LoadedValue> agreed() {
        return isAgreed() ? values.stream().findFirst() : Optional.empty();
    }

    /** Tells whether no loader finds the key. */
    public boolean isLeftOut() {
        return agreed().filter(value -> value.binding().isEmpty()).isPresent();
    }

    /** Tells whether the quotes around what is written are part of this value. */
    public boolean isWithQuotes(LoadedValue read) {
        String value = read.value().orElse("");
        return entry.quote() != Quote.NONE
                && !value.isEmpty()
                && "'\"`".indexOf(value.charAt(0)) >= 0
                && !entry.rawValue().startsWith(value.substring(0, 1));
    }

    /** Tells whether this value is what is written up to a hash. */
    public boolean isCutAtHash(LoadedValue read) {
        String raw = entry.rawValue();
        String value = read.value().orElse("");
        return raw.length() > value.length()
                && raw.startsWith(value)
                && raw.substring(value.length()).stripLeading().startsWith("#");
    }

    /** Tells whether this value goes on behind what is written, through the comment. */
    public boolean isWithComment(LoadedValue read) {
        String value = read.value().orElse("");
        return !entry.comment().isEmpty()
                && value.contains("#")
                && value.length() > entry.rawValue().length();
    }

    /**
     * Says what the loaders do with it.
     *
     * @param done a clause that the names of the loaders follow, such as {@code is cut at the # by}
     * @param severity how much that matters in a file that programs load
     */
    public Verdict violated(String done, Severity severity) {
        String loaders = Conjunction.and(
                values.stream().map(value -> value.use().loader()).distinct().toList());
        return Verdict.violated(this, "%s %s %s", key(), done, loaders)
                .see(values.get(0).use(), "read by " + loaders)
                .severity(file.severity(severity));
    }

    @Override
    public String label() {
        return key();
    }

    /** Returns the place of the value, or of the key where there is none or the line is left out. */
    @Override
    public Location location() {
        return entry.rawValue().isEmpty() || isLeftOut() ? entry.keyLocation() : entry.valueLocation();
    }
}
