package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.code.SourceText;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.wiring.ComposeSettings;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.source.SourceFile;
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
        theme = "environment",
        tags = "correctness")
public final class BuildVariableAtRunTime implements Rule<Project> {

    /** What replaces variables in a finished build when its container starts. */
    private static final Pattern SHIM = Pattern.compile(
            "envsubst|import-meta-env|runtime-env|next-runtime-env|env-config\\.js|window\\._?_?(?:env|ENV|config|RUNTIME)|sed -i[^\\n]{0,200}(?:VITE|REACT_APP|NEXT_PUBLIC)");

    private static final Set<String> SHIM_FILES = Set.of("sh", "js", "ts", "tsx", "html", "json", "dockerfile", "conf");

    @Override
    public Verdicts check(Project project) {
        var built = project.all(VariableRead.class).stream()
                .filter(read -> KeyName.of(read.name()).isPublicAtBuild())
                .filter(read -> !read.name().startsWith("PUBLIC_"))
                .collect(Collectors.toMap(VariableRead::name, Function.identity(), (first, second) -> first));
        var late = project.all(ConfigKey.class).stream()
                .filter(key -> key.role() == ConfigKey.Role.PROVIDED
                        && isManifest(key.location().path()))
                .filter(key -> built.containsKey(key.name()))
                .toList();
        if (late.isEmpty() || project.tree().files().stream().anyMatch(BuildVariableAtRunTime::isShim)) {
            return Verdicts.none();
        }
        return late.stream()
                .map(key -> violated(
                                key,
                                "%s is set at run time for %s, but its value is inlined at build time",
                                key.name(),
                                key.detail())
                        .see(Optional.ofNullable(built.get(key.name())).orElseThrow(), "read by the bundle here")
                        .fix("Give %s to the build, as an argument of the image".formatted(key.name())))
                .collect(Verdicts.toVerdicts());
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
