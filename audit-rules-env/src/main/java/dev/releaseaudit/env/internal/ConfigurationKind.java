package dev.releaseaudit.env.internal;

import dev.releaseaudit.env.EnvKind;
import dev.releaseaudit.facts.SecretValue.Use;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by its path what a file that may hold secrets is there for. */
final class ConfigurationKind {

    private static final Set<String> PRODUCTION = Set.of("production", "prod", "live");
    private static final Set<String> DEVELOPMENT = Set.of(
            "development",
            "dev",
            "test",
            "tests",
            "testing",
            "testdata",
            "ci",
            "e2e",
            "local",
            "override",
            "fixtures",
            "mock",
            "mocks",
            "demo",
            "workflows",
            "gitlab",
            "circleci",
            "travis",
            "pipelines",
            "flaskenv");
    private static final Set<String> SAMPLE = Set.of(
            "sample", "samples", "example", "examples", "template", "templates", "tmpl", "tpl", "dist", "defaults");

    private static final Pattern CONFIGURATION = Pattern.compile("(?:docker-)?compose(?:[._-].*)?\\.ya?ml"
            + "|(?:application|bootstrap|config|configuration|settings|appsettings|secrets?|credentials?|values"
            + "|database|production|development|local\\.settings|service-account|firebase)(?:[._-].*)?"
            + "\\.(?:ya?ml|json|properties|toml|ini|conf|cfg)"
            + "|.*[-_.](?:config|settings|secrets?|credentials?)\\.(?:ya?ml|json)"
            + "|.*\\.(?:properties|tfvars|ini|conf|cfg|toml)"
            + "|\\.(?:npmrc|pypirc|netrc|yarnrc\\.yml|git-credentials|dockerconfigjson)"
            + "|\\.gitlab-ci\\.ya?ml|\\.travis\\.yml|azure-pipelines.*\\.ya?ml|bitbucket-pipelines\\.yml"
            + "|kustomization(?:\\.ya?ml)?|package\\.json|requirements.*\\.txt|\\.gitmodules"
            + "|(?:.*\\.)?dockerfile(?:\\..*)?"
            + "|.*\\.(?:pem|key|p8|pkcs8)|id_(?:rsa|dsa|ecdsa|ed25519)");

    private ConfigurationKind() {}

    /** Returns what the file is there for; empty where nobody looks for secrets in it. */
    static Optional<Use> of(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        if (name.endsWith(".md")) {
            return Optional.of(Use.DOCUMENT);
        }
        boolean workflow = lower.startsWith(".github/workflows/") || lower.startsWith(".circleci/");
        return workflow
                        || CONFIGURATION.matcher(name).matches()
                        || EnvKind.of(name).isPresent()
                ? Optional.of(use(lower, name))
                : Optional.empty();
    }

    private static Use use(String path, String name) {
        List<String> words = words(name);
        if (words.stream().anyMatch(SAMPLE::contains)
                || EnvKind.of(name).filter(EnvKind::isSample).isPresent()) {
            return Use.SAMPLE;
        }
        List<String> folders = words(path.substring(0, path.length() - name.length()));
        if (folders.stream().anyMatch(DEVELOPMENT::contains)) {
            return Use.DEVELOPMENT;
        }
        if (words.stream().anyMatch(PRODUCTION::contains)) {
            return Use.PRODUCTION;
        }
        if (words.stream().anyMatch(DEVELOPMENT::contains)) {
            return Use.DEVELOPMENT;
        }
        if (folders.stream().anyMatch(SAMPLE::contains)) {
            return Use.SAMPLE;
        }
        return folders.stream().anyMatch(PRODUCTION::contains) ? Use.PRODUCTION : Use.GENERAL;
    }

    private static List<String> words(String path) {
        return Stream.of(path.split("[/._-]+")).filter(word -> !word.isEmpty()).toList();
    }
}
