package dev.releaseaudit.env.loading;

import dev.releaseaudit.env.binding.Binding;
import dev.releaseaudit.env.dialect.Dialect;
import java.util.Optional;

/**
 * What one loader makes of one assignment.
 *
 * @param use the line that says that the loader reads the file
 * @param dialect how it reads
 * @param binding what the assignment gives; empty where the loader does not see the key
 */
public record LoadedValue(LoaderUse use, Dialect dialect, Optional<Binding> binding) {

    /** Returns the value; empty where there is none. */
    public Optional<String> value() {
        return binding.flatMap(Binding::value);
    }

    /** Tells whether only the moment of loading knows the value. */
    public boolean isDynamic() {
        return binding.filter(Binding::dynamic).isPresent();
    }

    /**
     * Tells whether a program gets the same from both, as far as the file tells. A carriage return at the end is left aside, since
     * it is a matter of the whole file.
     */
    public boolean sameAs(LoadedValue other) {
        return line().equals(other.line())
                && isDynamic() == other.isDynamic()
                && binding.isPresent() == other.binding.isPresent();
    }

    private Optional<String> line() {
        return value().map(text -> text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }

    /** Returns the key and the loader, and never the value. */
    @Override
    public String toString() {
        return binding.map(Binding::key).orElse("") + " for " + use.loader();
    }
}
