package dev.releaseaudit.env.dialect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Finds the cases of other projects that the dialects are measured with, where they are at hand. */
final class Cases {

    /** The names that the cases have for dialects. */
    static final Map<String, Dialect> NAMES = Map.ofEntries(
            Map.entry("dotenv", Dialect.DOTENV),
            Map.entry("dotenv+expand", Dialect.DOTENV_EXPAND),
            Map.entry("node-parseEnv", Dialect.NODE),
            Map.entry("python-dotenv", Dialect.PYTHON),
            Map.entry("ruby-dotenv", Dialect.RUBY),
            Map.entry("compose-go", Dialect.COMPOSE),
            Map.entry("joho/godotenv", Dialect.GODOTENV),
            Map.entry("dotenv-java", Dialect.DOTENV_JAVA),
            Map.entry("bash-source", Dialect.BASH),
            Map.entry("kustomize-envs", Dialect.KUSTOMIZE),
            Map.entry("java.util.Properties", Dialect.PROPERTIES));

    private Cases() {}

    static Map<String, @Nullable Object> table() {
        return Json.object(text("env-dialects.json"));
    }

    static Stream<Map<String, @Nullable Object>> files() {
        return text("env-files.jsonl").lines().map(Json::object);
    }

    private static String text(String name) {
        Path file = folder().orElse(Path.of("")).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "no conformance cases at " + file);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> folder() {
        String given = System.getProperty("audit.conformance", "");
        return given.isEmpty()
                ? Stream.of("../shared/conformance", "../../shared/conformance")
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .findFirst()
                : Optional.of(Path.of(given));
    }
}
