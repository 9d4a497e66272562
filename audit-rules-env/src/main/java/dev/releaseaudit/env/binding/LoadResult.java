package dev.releaseaudit.env.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a loader makes of an environment file.
 *
 * @param bindings what the statements give, in their order; of several with one key the last counts
 * @param problems what the loader does not read, in order
 */
public record LoadResult(List<Binding> bindings, List<LoadProblem> problems) {

    /** Copies the lists. */
    public LoadResult {
        bindings = List.copyOf(bindings);
        problems = List.copyOf(problems);
    }

    /** Returns the keys with their last values, in the order in which the keys came first. */
    public Map<String, Optional<String>> values() {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        bindings.forEach(binding -> values.put(binding.key(), binding.value()));
        return values;
    }

    /** Returns the binding of this key that counts. */
    public Optional<Binding> binding(String key) {
        return bindings.stream().filter(b -> b.key().equals(key)).reduce((first, last) -> last);
    }

    /** Tells whether the loader gives up. */
    public boolean isRefused() {
        return problems.stream().anyMatch(LoadProblem::refused);
    }
}
