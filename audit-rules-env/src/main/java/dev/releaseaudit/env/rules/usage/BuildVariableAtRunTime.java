package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.code.SourceText;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.wiring.ComposeSettings;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.source.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds variables that a bundler builds in and that a manifest sets where the program runs, too late. */
@About(
        id = "env/build-variable-at-run-time",
        title = "Variables of a build are set where it is built",
        severity = Severity.WARNING,
        tags = "correctness")
public final class BuildVariableAtRunTime implements JoinRule<ConfigKey> {

    /** What replaces variables in a finished build when its container starts. */
    private static final Pattern SHIM = Pattern.compile(
            "envsubst|import-meta-env|runtime-env|next-runtime-env|env-config\\.js|window\\._?_?(?:env|ENV|config|RUNTIME)|sed -i[^\\n]{0,200}(?:VITE|REACT_APP|NEXT_PUBLIC)");

    private static final Set<String> SHIM_FILES = Set.of("sh", "js", "ts", "tsx", "html", "json", "dockerfile", "conf");

    private static final View<Map<String, VariableRead>> INLINED = View.of(
            "variables that bundlers inline",
            project -> project.all(VariableRead.class).stream()
                    .filter(read -> KeyName.of(read.name()).isPublicAtBuild())
                    .filter(read -> !read.name().startsWith("PUBLIC_"))
                    .collect(Collectors.toMap(VariableRead::name, Function.identity(), (first, second) -> first)));

    private static final View<Boolean> REPLACED = View.of(
            "whether anything replaces inlined variables",
            project -> project.tree().files().stream().anyMatch(BuildVariableAtRunTime::isShim));

    @Override
    public Verdicts check(ConfigKey key, Project project) {
        boolean late = key.role() == ConfigKey.Role.PROVIDED
                && isManifest(key.location().path());
        return Optional.ofNullable(late ? project.view(INLINED).get(key.name()) : null)
                .filter(read -> !project.view(REPLACED))
                .<Verdicts>map(read -> verdict(key, read))
                .orElse(Verdicts.none());
    }

    private static Verdict verdict(ConfigKey key, VariableRead read) {
        return violated(
                        key,
                        "%s is set at run time for %s, but its value is inlined at build time",
                        key.name(),
                        key.detail())
                .see(read, "read by the bundle here")
                .fix("Give %s to the build, as an argument of the image".formatted(key.name()));
    }

    /** Tells manifests, and compose files for production, from those that developers build with as they run. */
    private static boolean isManifest(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        return yaml && (!ComposeSettings.accepts(name) || name.contains("prod"));
    }

    private static boolean isShim(SourceFile file) {
        boolean may = SHIM_FILES.contains(file.extension()) || file.name().startsWith("Dockerfile");
        return may
                && SourceText.of(file).filter(text -> SHIM.matcher(text).find()).isPresent();
    }
}
