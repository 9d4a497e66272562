package dev.releaseaudit.k8s.configuration;

import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether anything in the tree fills in the variables of manifests before they are applied: {@code envsubst}, Flux, a template
 * engine or a step of a pipeline. Which manifests it is given is often told by variables, so that one for any counts.
 *
 * @param known whether there is one
 */
public record Substitution(boolean known) {

    /** That of the project that is audited. */
    public static final View<Substitution> VIEW = View.of("substitution in manifests", Substitution::of);

    private static final Pattern SUBSTITUTES = Pattern.compile(
            "\\benvsubst\\b|\\bpostBuild\\s*:|\\bsubstituteFrom\\s*:|\\btemplatefile\\(|\\btemplate_file\\b"
                    + "|\\breplace-?tokens\\b|\\bgomplate\\b|\\bkluctl\\b|\\bargocd-vault-plugin\\b|\\bavp\\b|\\bexpandvars\\b"
                    + "|\\bstring\\.Template\\b|\\bsafe_substitute\\b|\\bkonfd\\b|\\beval\\s+[\"']?(?:cat|echo)\\b"
                    + "|\\b(?:sed|perl)\\b[^\\n]{0,200}\\$\\\\?\\{|\\bos\\.(?:Expand|ExpandEnv)\\(|\\bprocess-?templates?\\b|\\boc\\s+process\\b");

    /** Spring fills in such references itself, wherever a value is from. */
    private static final Pattern SPRING =
            Pattern.compile("(?:.*/)?src/main/resources/(?:application|bootstrap)[\\w-]*\\.(?:ya?ml|properties)");

    private static final Set<String> EXTENSIONS = Set.of(
            "sh", "bash", "mk", "yaml", "yml", "groovy", "ps1", "py", "js", "mjs", "ts", "go", "rb", "tf", "hcl",
            "json", "toml", "md", "adoc", "rst");
    private static final Set<String> NAMES = Set.of(
            "makefile", "gnumakefile", "justfile", "jenkinsfile", "tiltfile", "earthfile", "dockerfile", "rakefile");

    private static Substitution of(Project project) {
        return new Substitution(project.tree().files().stream().anyMatch(Substitution::substitutes));
    }

    private static boolean substitutes(SourceFile file) {
        if (SPRING.matcher(file.path()).matches()) {
            return true;
        }
        boolean script = EXTENSIONS.contains(file.extension())
                || NAMES.contains(file.name().toLowerCase(Locale.ROOT))
                || file.name().indexOf('.') < 0;
        try {
            return script && SUBSTITUTES.matcher(file.text()).find();
        } catch (UnreadableFileException whoReadsItReportsIt) {
            return false;
        }
    }
}
