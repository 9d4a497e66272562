package dev.releaseaudit.internal.packs;

import dev.releaseaudit.internal.isolation.Crash;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what {@link ServiceLoader} finds of one service, and a diagnostic for each provider that does not load.
 *
 * @param found the providers, sorted by class name
 * @param diagnostics what did not load
 */
record Providers<T>(List<T> found, List<Diagnostic> diagnostics) {

    private static final Pattern PROVIDER = Pattern.compile("^\\S+: (?:Provider )?([\\w.$]+) ");
    private static final int FAILURES_IN_A_ROW = 100;

    /** Loads each provider by itself. */
    static <T> Providers<T> load(ServiceLoader<T> loader, String what) {
        List<T> found = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Iterator<ServiceLoader.Provider<T>> providers = loader.stream().iterator();
        int failures = 0;
        while (failures < FAILURES_IN_A_ROW) {
            String name = "";
            try {
                if (!providers.hasNext()) {
                    break;
                }
                ServiceLoader.Provider<T> provider = providers.next();
                name = provider.type().getName();
                found.add(provider.get());
                failures = 0;
            } catch (Throwable thrown) {
                Crash.rethrowFatal(thrown);
                failures++;
                diagnostics.add(broken(what + named(name, thrown) + " cannot be loaded" + cause(thrown)));
            }
        }
        found.sort(Comparator.comparing(provider -> provider.getClass().getName()));
        return new Providers<>(List.copyOf(found), List.copyOf(diagnostics));
    }

    /** Returns a hole in the audit that belongs to no file. */
    static Diagnostic broken(String message) {
        return Diagnostic.hole(Diagnostic.Kind.BROKEN_PACK, () -> Location.of(""), message);
    }

    /** Takes no more than the class name from the message, which may hold the path of a jar. */
    private static String named(String name, Throwable thrown) {
        if (!name.isEmpty()) {
            return " " + name;
        }
        Matcher matcher = PROVIDER.matcher(String.valueOf(thrown.getMessage()));
        return matcher.find() ? " " + matcher.group(1) : "";
    }

    private static String cause(Throwable thrown) {
        Throwable cause = thrown instanceof ServiceConfigurationError ? thrown.getCause() : thrown;
        return cause == null
                ? ": there is no such class, or it is no provider"
                : ": it " + Crash.describe(cause, cause.getClass());
    }
}
