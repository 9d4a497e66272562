package dev.releaseaudit.env;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says what an environment file is for, which its name tells. */
public enum EnvKind {
    /** Shows people which variables there are: {@code .env.sample}, {@code example.env}. */
    SAMPLE,
    /** Becomes a real file when something fills it in: {@code .env.template}, {@code .env.dist}. */
    TEMPLATE,
    /** Loaded: {@code .env}, {@code api.env}. */
    REAL,
    /** Loaded in one mode: {@code .env.production}, {@code test.env}. */
    MODE,
    /** Belongs to one machine: {@code .env.local}. */
    LOCAL;

    private static final Set<String> SAMPLES =
            Set.of("sample", "samples", "example", "examples", "default", "defaults", "schema");
    private static final Set<String> TEMPLATES = Set.of("template", "tmpl", "tpl", "dist");
    private static final Set<String> MODES = Set.of(
            "production",
            "prod",
            "live",
            "staging",
            "stage",
            "stg",
            "preprod",
            "uat",
            "qa",
            "development",
            "dev",
            "test",
            "testing",
            "ci",
            "e2e",
            "preview",
            "demo",
            "docker");
    /** Endings of what looks like an environment file and is code, data or encrypted. */
    private static final Set<String> OTHERS = Set.of(
            "ts", "js", "mjs", "cjs", "tsx", "jsx", "py", "rb", "go", "java", "php", "rs", "sh", "json", "yaml", "yml",
            "toml", "xml", "md", "html", "txt", "vault", "enc", "gpg", "asc", "age", "sops", "j2", "erb", "lock", "swp",
            "zip", "gz", "map", "snap");

    /** Returns what a file of this name is for; empty where it is no environment file. */
    public static Optional<EnvKind> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        List<String> words = words(name);
        return isEnvFile(name, words) ? Optional.of(kind(name, words)) : Optional.empty();
    }

    /** Tells whether people copy it rather than programs load it. */
    public boolean isSample() {
        return this == SAMPLE || this == TEMPLATE;
    }

    /**
     * Returns the name of the file that is loaded: that of a sample without the word that makes it one, such as {@code .env} for
     * {@code .env.sample} and {@code env.example}, and any other name as it is.
     */
    static String loadedName(String fileName) {
        StringBuilder kept = new StringBuilder();
        for (String part : fileName.split("(?=[._-])")) {
            String word = part.replaceFirst("^[._-]", "").toLowerCase(Locale.ROOT);
            kept.append(copies(word) ? "" : part);
        }
        String name = kept.toString();
        return name.equals("env") || name.startsWith("env.") ? "." + name : name;
    }

    /** Returns the words of a file's name, in lower case: {@code env} and {@code production} of {@code .env.production}. */
    static List<String> words(String fileName) {
        return List.of(fileName.toLowerCase(Locale.ROOT).split("[._-]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isEnvFile(String name, List<String> words) {
        if (words.isEmpty() || OTHERS.contains(words.get(words.size() - 1))) {
            return false;
        }
        String last = words.get(words.size() - 1);
        boolean spoken = words.contains("env")
                && words.size() <= 4
                && (copies(last) || (name.startsWith("env.") && MODES.contains(last)));
        return spoken
                || name.equals(".env")
                || name.startsWith(".env.")
                || name.endsWith(".env")
                || List.of(".envrc", ".flaskenv").stream().anyMatch(n -> name.equals(n) || name.startsWith(n + "."));
    }

    private static boolean copies(String word) {
        return SAMPLES.contains(word) || TEMPLATES.contains(word);
    }

    private static EnvKind kind(String name, List<String> words) {
        if (words.stream().anyMatch(SAMPLES::contains)) {
            return SAMPLE;
        }
        if (words.stream().anyMatch(TEMPLATES::contains)) {
            return TEMPLATE;
        }
        if (words.contains("local")) {
            return LOCAL;
        }
        return name.startsWith(".env.") || words.stream().anyMatch(MODES::contains) ? MODE : REAL;
    }
}
