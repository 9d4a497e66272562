package dev.releaseaudit.env.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.binding.Binding;
import dev.releaseaudit.env.binding.LoadResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares the dialects with what was measured of the loaders themselves. */
class DialectTableTest {

    /** Cells that cannot be met, and why. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "cmd in dotenv+expand", "a command is never run",
            "cmd in ruby-dotenv", "a command is never run",
            "cmd in bash-source", "a command is never run",
            "bt in bash-source", "a command is never run",
            "dollar2 in bash-source", "$$ is the number of a process");

    @Test
    void every_cell_is_what_the_loader_gives() {
        Map<String, int[]> tally = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Cases.table()
                .forEach((name, row) -> Json.map(Json.map(row).get("out")).forEach((loader, cell) -> {
                    int[] count = tally.computeIfAbsent(loader, l -> new int[2]);
                    count[1]++;
                    String where = name + " in " + loader;
                    String ours = ours(String.valueOf(Json.map(row).get("input")), loader);
                    String theirs = theirs(cell);
                    if (ours.equals(theirs) || (DIFFERENT.containsKey(where) && ours.contains("dynamic"))) {
                        count[0]++;
                    } else {
                        wrong.add(where + ": " + Json.map(row).get("input") + "\n  theirs " + theirs + "\n  ours   "
                                + ours);
                    }
                }));
        tally.forEach(
                (loader, count) -> System.out.println("env-dialects " + loader + ": " + count[0] + " of " + count[1]));
        DIFFERENT.forEach((where, why) -> System.out.println("env-dialects differs: " + where + ": " + why));
        assertThat(wrong).isEmpty();
    }

    private static String ours(String input, String loader) {
        LoadResult loaded = Cases.NAMES.get(loader).load(EnvFile.of(".env", input));
        boolean refusedAtAll = loaded.isRefused() && !loader.equals("kustomize-envs");
        Map<String, @Nullable Object> values = new TreeMap<>();
        if (!refusedAtAll) {
            loaded.values().forEach((key, value) -> values.put(key, value.orElse(null)));
        }
        boolean failed = loaded.problems().stream().anyMatch(p -> p.refused() || !loader.equals("python-dotenv"));
        boolean dynamic = loaded.bindings().stream().anyMatch(Binding::dynamic);
        return values + (failed ? " with an error" : "") + (dynamic ? " dynamic" : "");
    }

    private static String theirs(@Nullable Object cell) {
        if (cell == null) {
            return "{} with an error";
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>(Json.map(cell));
        boolean error =
                values.remove("ERR") != null | values.remove("STRICT_ERR") != null | values.remove("WARN") != null;
        return new TreeMap<>(values) + (error ? " with an error" : "");
    }
}
