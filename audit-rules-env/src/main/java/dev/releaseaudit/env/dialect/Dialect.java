package dev.releaseaudit.env.dialect;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.binding.Binding;
import dev.releaseaudit.env.binding.LoadResult;
import dev.releaseaudit.env.dialect.bash.BashLoader;
import dev.releaseaudit.env.dialect.go.ComposeLoader;
import dev.releaseaudit.env.dialect.go.GodotenvLoader;
import dev.releaseaudit.env.dialect.go.KeyValueLines;
import dev.releaseaudit.env.dialect.javascript.DotenvExpandLoader;
import dev.releaseaudit.env.dialect.javascript.DotenvLoader;
import dev.releaseaudit.env.dialect.javascript.NodeLoader;
import dev.releaseaudit.env.dialect.jvm.DotenvJavaLoader;
import dev.releaseaudit.env.dialect.jvm.PropertiesLoader;
import dev.releaseaudit.env.dialect.python.PythonLoader;
import dev.releaseaudit.env.dialect.ruby.RubyLoader;
import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Loader;
import dev.releaseaudit.env.dialect.text.MappedText;
import dev.releaseaudit.env.dialect.text.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an environment file as one loader does: same keys, same values, same errors. Commands are never run; what would come
 * of one is marked {@link Binding#dynamic()}.
 */
public enum Dialect {
    /** The dotenv package of npm. */
    DOTENV("dotenv", "dotenv (npm)", new DotenvLoader()),
    /** The same with dotenv-expand behind it. */
    DOTENV_EXPAND("dotenv-expand", "dotenv with dotenv-expand (npm)", new DotenvExpandLoader()),
    /** Node itself: {@code node --env-file} and {@code util.parseEnv}. */
    NODE("node", "node --env-file", new NodeLoader()),
    /** The python-dotenv package. */
    PYTHON("python-dotenv", "python-dotenv", new PythonLoader(true)),
    /** The dotenv gem. */
    RUBY("ruby-dotenv", "dotenv (Ruby)", new RubyLoader()),
    /** Docker Compose, for the {@code .env} beside the compose file. */
    COMPOSE("compose", "Docker Compose", new ComposeLoader()),
    /** Docker Compose, for files under {@code env_file}. */
    COMPOSE_ENV_FILE("compose-env-file", "Docker Compose, env_file", new ComposeLoader()),
    /** Docker Compose, for files under {@code env_file} with {@code format: raw}. */
    COMPOSE_RAW("compose-raw", "Docker Compose, env_file with format raw", KeyValueLines.docker()),
    /** The Go module github.com/joho/godotenv. */
    GODOTENV("godotenv", "godotenv (Go)", new GodotenvLoader()),
    /** The Java library io.github.cdimascio:dotenv-java. */
    DOTENV_JAVA("dotenv-java", "dotenv-java", new DotenvJavaLoader()),
    /** A shell: {@code set -a; . file}. */
    BASH("bash", "bash source", new BashLoader()),
    /** Kustomize, for {@code envs} of its generators. */
    KUSTOMIZE("kustomize", "kustomize envs", KeyValueLines.kustomize()),
    /** {@code kubectl create configmap --from-env-file}. */
    KUBECTL("kubectl", "kubectl --from-env-file", KeyValueLines.kubectl()),
    /** {@code docker run --env-file}. */
    DOCKER_RUN("docker-run", "docker run --env-file", KeyValueLines.docker()),
    /** {@code java.util.Properties}, and files of Spring before it fills in references. */
    PROPERTIES("properties", "java.util.Properties", new PropertiesLoader());

    /** The keys that a ConfigMap or Secret may have. */
    private static final Pattern DATA_KEY = Pattern.compile("(?!\\.\\.|\\.$)[-._a-zA-Z0-9]{1,253}");

    private final String id;
    private final String loader;
    private final Loader strategy;

    Dialect(String id, String loader, Loader strategy) {
        this.id = id;
        this.loader = loader;
        this.strategy = strategy;
    }

    /** Returns the dialect of this id. */
    public static Optional<Dialect> named(String id) {
        return Arrays.stream(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
    }

    /** Returns the ids of all dialects. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Dialect::id).toList();
    }

    /** Returns the id, such as {@code python-dotenv}. */
    public String id() {
        return id;
    }

    /** Returns the name of the loader for a reader of the report. */
    public String loader() {
        return loader;
    }

    /**
     * Tells whether the keys may be used where they go. Kustomize writes any key into a ConfigMap or Secret, which the API server
     * then refuses; other loaders take no key that nobody could use.
     */
    public boolean isUsable(String key) {
        return this != KUSTOMIZE || DATA_KEY.matcher(key).matches();
    }

    /** Reads a file where the environment is empty. */
    public LoadResult load(EnvFile file) {
        return load(file, Map.of());
    }

    /** Reads a file in an environment whose variables the file may refer to. */
    public LoadResult load(EnvFile file, Map<String, String> environment) {
        Evaluation reading = new Evaluation(MappedText.of(file), environment);
        try {
            strategy.load(reading);
        } catch (Refusal refusal) {
            reading.refuse(refusal);
        }
        return reading.result();
    }
}
