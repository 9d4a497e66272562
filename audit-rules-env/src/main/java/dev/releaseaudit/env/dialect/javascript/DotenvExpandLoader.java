package dev.releaseaudit.env.dialect.javascript;

import dev.releaseaudit.env.binding.Binding;
import dev.releaseaudit.env.dialect.text.CommandSpans;
import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Loader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads as dotenv does, and expands what it read as dotenv-expand does. */
public final class DotenvExpandLoader implements Loader {

    @Override
    public void load(Evaluation reading) {
        Evaluation plain = new Evaluation(reading.source(), Map.of());
        new DotenvLoader().load(plain);
        Map<String, Binding> last = new LinkedHashMap<>();
        plain.result().bindings().forEach(binding -> last.put(binding.key(), binding));
        last.values().forEach(binding -> expand(reading, binding));
    }

    private static void expand(Evaluation reading, Binding binding) {
        String given = reading.environment().getOrDefault(binding.key(), "");
        String written = binding.value().orElse("");
        if (!given.isEmpty() && !given.equals(written)) {
            reading.bind(binding, given, false);
            return;
        }
        Map<String, String> known = new HashMap<>(reading.values());
        known.putAll(reading.environment());
        String value = new ExpandVariables(known, reading, binding).expand(written);
        reading.bind(binding, value.replace("\\$", "$"), CommandSpans.hasCommand(value));
    }
}
