package dev.releaseaudit.env.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.binding.Binding;
import dev.releaseaudit.env.binding.LoadResult;
import dev.releaseaudit.env.dialect.python.PythonLoader;
import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.MappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reads the test cases of the loaders themselves. */
class DialectCasesTest {

    @Test
    void every_verified_case_gives_the_values_that_the_loader_gives() {
        Map<String, int[]> tally = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> different = new ArrayList<>();
        Cases.files().forEach(line -> {
            String dialect = String.valueOf(line.get("dialect"));
            boolean verified = !Boolean.FALSE.equals(line.get("verified"));
            int[] count = tally.computeIfAbsent(dialect + (verified ? "" : " (not verified)"), d -> new int[2]);
            count[1]++;
            String problem = problem(line, Cases.NAMES.get(dialect));
            if (!problem.isEmpty() && runsCommand(line)) {
                different.add(line.get("id") + ": a command is never run");
            }
            if (problem.isEmpty() || runsCommand(line)) {
                count[0]++;
            } else if (verified) {
                wrong.add(line.get("id") + " " + line.get("input") + line.getOrDefault("parsed", "") + "\n" + problem);
            }
        });
        tally.forEach(
                (dialect, count) -> System.out.println("env-files " + dialect + ": " + count[0] + " of " + count[1]));
        different.forEach(each -> System.out.println("env-files differs: " + each));
        assertThat(wrong).isEmpty();
    }

    private static String problem(Map<String, @Nullable Object> line, Dialect dialect) {
        Map<String, String> environment = new HashMap<>();
        Json.map(line.get("env")).forEach((key, value) -> environment.put(key, String.valueOf(value)));
        Map<String, @Nullable Object> expected = Json.map(line.get("expected"));
        if (line.containsKey("parsed")) {
            environment.put("MACHINE", "machine");
            return compare(expected, expanded(Json.map(line.get("parsed")), environment), true);
        }
        EnvFile file = EnvFile.of(".env", String.valueOf(line.get("input")));
        Evaluation reading = new Evaluation(MappedText.of(file), environment);
        boolean raw = dialect == Dialect.PYTHON && Boolean.FALSE.equals(line.get("interpolate"));
        if (raw) {
            new PythonLoader(false).load(reading);
        }
        LoadResult loaded = raw ? reading.result() : dialect.load(file, environment);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        loaded.values().forEach((key, value) -> values.put(key, value.orElse(null)));
        return compare(expected, values, Boolean.TRUE.equals(line.get("partial"))) + bindings(line, loaded, file);
    }

    /** Expands values that were parsed already. */
    private static Map<String, @Nullable Object> expanded(
            Map<String, @Nullable Object> parsed, Map<String, String> environment) {
        StringBuilder text = new StringBuilder();
        parsed.forEach(
                (key, value) -> text.append(key).append("='").append(value).append("'\n"));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Dialect.DOTENV_EXPAND
                .load(EnvFile.of(".env", text.toString()), environment)
                .values()
                .forEach((key, value) -> values.put(key, value.orElse(null)));
        return values;
    }

    private static String compare(
            Map<String, @Nullable Object> expected, Map<String, @Nullable Object> values, boolean partial) {
        Map<String, @Nullable Object> compared = new LinkedHashMap<>(values);
        if (partial) {
            compared.keySet().retainAll(expected.keySet());
        }
        return compared.equals(expected) ? "" : "  theirs " + expected + "\n  ours   " + values;
    }

    /** Compares keys, errors and lines of statements, blank ones and comments left out. */
    private static String bindings(Map<String, @Nullable Object> line, LoadResult loaded, EnvFile file) {
        if (!line.containsKey("bindings")) {
            return "";
        }
        List<String> theirs = new ArrayList<>();
        for (Object each : Json.list(line.get("bindings"))) {
            Map<String, @Nullable Object> binding = Json.map(each);
            if (binding.get("key") != null || Boolean.TRUE.equals(binding.get("error"))) {
                theirs.add(binding.get("line") + " " + binding.get("key"));
            }
        }
        List<String> ours = new ArrayList<>();
        loaded.bindings().forEach(b -> ours.add(b.location().line() + " " + b.key()));
        loaded.problems().forEach(p -> ours.add(p.location().line() + " null"));
        ours.sort(null);
        theirs.sort(null);
        return ours.equals(theirs)
                ? ""
                : "  their lines " + theirs + "\n  our lines   " + ours + " of "
                        + file.entries().size();
    }

    /** Tells whether the case wants a command to be run, which never happens here. */
    private static boolean runsCommand(Map<String, @Nullable Object> line) {
        return String.valueOf(line.get("dialect")).equals("ruby-dotenv")
                && Dialect.RUBY.load(EnvFile.of(".env", String.valueOf(line.get("input")))).bindings().stream()
                        .anyMatch(Binding::dynamic);
    }
}
