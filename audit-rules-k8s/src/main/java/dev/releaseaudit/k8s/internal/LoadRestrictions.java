package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the team builds with the flag that lets kustomizations read files outside their folders, as scripts, Makefiles,
 * Taskfiles, workflows and GitOps objects of the tree show. Flux always builds so.
 *
 * @param everywhere whether a command or an option of Argo CD has the flag
 * @param gitOps what Flux deploys
 */
record LoadRestrictions(boolean everywhere, GitOpsFolders gitOps) {

    private static final Pattern FLAG =
            Pattern.compile("--load[-_]restrictor[ =\"']{1,3}(?:LoadRestrictionsNone|none)\\b");
    private static final Set<String> EXTENSIONS = Set.of("sh", "bash", "mk", "yaml", "yml", "groovy", "ps1", "py");
    private static final Set<String> NAMES =
            Set.of("makefile", "gnumakefile", "justfile", "jenkinsfile", "tiltfile", "earthfile", "dockerfile");

    static LoadRestrictions of(Workspace workspace, GitOpsFolders gitOps) {
        boolean everywhere = workspace.tree().files().stream()
                .filter(file -> EXTENSIONS.contains(file.extension()) || NAMES.contains(lower(file)))
                .anyMatch(LoadRestrictions::hasFlag);
        return new LoadRestrictions(everywhere, gitOps);
    }

    private static String lower(SourceFile file) {
        return file.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean hasFlag(SourceFile file) {
        try {
            return (file.text().contains("load-restrictor") || file.text().contains("load_restrictor"))
                    && file.lines().stream()
                            .map(String::strip)
                            .anyMatch(line ->
                                    !line.startsWith("#") && FLAG.matcher(line).find());
        } catch (UnreadableFileException whoReadsItReportsIt) {
            return false;
        }
    }

    boolean isLifted(String folder) {
        return everywhere || gitOps.isDeployedByFlux(folder);
    }
}
