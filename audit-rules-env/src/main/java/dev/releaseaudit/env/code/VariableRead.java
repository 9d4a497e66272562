package dev.releaseaudit.env.code;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.Optional;

/**
 * A place in source code that reads an environment variable.
 *
 * @param name the variable; empty where only the running program knows it
 * @param kind how sure that is
 * @param required whether the code refuses to go on without it
 * @param fallback the literal that counts where it is not set, quotes left out; empty where there is none or it is computed
 * @param optional whether the code goes on with something else where it is not set
 * @param keepsBlank whether an empty value counts as one, so that the code goes on with it and not with something else
 * @param location where the name stands
 */
public record VariableRead(
        String name,
        ReadKind kind,
        boolean required,
        Optional<String> fallback,
        boolean optional,
        boolean keepsBlank,
        Location location)
        implements Subject {

    /** Returns a place of which nothing is known about empty values. */
    VariableRead(
            String name,
            ReadKind kind,
            boolean required,
            Optional<String> fallback,
            boolean optional,
            Location location) {
        this(name, kind, required, fallback, optional, false, location);
    }

    /** Returns a place that reads a variable whose name nobody can tell. */
    static VariableRead dynamic(Location location) {
        return new VariableRead("", ReadKind.DYNAMIC, false, Optional.empty(), false, location);
    }

    VariableRead notRequired() {
        return new VariableRead(name, kind, false, fallback, optional, keepsBlank, location);
    }

    /** Tells whether the name is known. */
    public boolean isNamed() {
        return kind != ReadKind.DYNAMIC;
    }

    /** Tells code from compose files and other configuration that refers to variables. */
    public boolean isInCode() {
        return Language.all().stream()
                .flatMap(language -> language.extensions().stream())
                .anyMatch(extension -> location.path().endsWith("." + extension) && !extension.equals("prisma"));
    }

    @Override
    public String label() {
        return isNamed() ? name : "a variable";
    }
}
