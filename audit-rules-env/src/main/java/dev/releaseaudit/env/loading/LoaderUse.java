package dev.releaseaudit.env.loading;

import dev.releaseaudit.env.dialect.Dialect;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;

/**
 * The line of a repository that says who reads an environment file: a dependency, a command, an entry of a manifest.
 *
 * @param loader the name of the loader for a reader of the report
 * @param dialect how it reads; empty for a loader whose dialect is not known here
 * @param location the line that says so
 */
public record LoaderUse(String loader, Optional<Dialect> dialect, Location location) implements Located {

    /** Returns a use by a loader whose dialect is known. */
    public static LoaderUse of(Dialect dialect, Location location) {
        return new LoaderUse(dialect.loader(), Optional.of(dialect), location);
    }

    /** Returns a use by a loader whose dialect is not known. */
    public static LoaderUse of(String loader, Location location) {
        return new LoaderUse(loader, Optional.empty(), location);
    }
}
