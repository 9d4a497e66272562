package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the commands of scripts, makefiles, images and workflows, and those that documents show for a release. */
final class CommandFinder implements LoaderFinder {

    private static final Pattern NAME =
            Pattern.compile("(?i)(GNU)?Makefile|.*\\.(mk|sh|bash|zsh)|(.*\\.)?Dockerfile(\\..*)?"
                    + "|Containerfile|Procfile.*|justfile|Taskfile\\.ya?ml|package\\.json|\\.gitlab-ci\\.ya?ml|Jenkinsfile"
                    + "|\\.envrc|.*\\.service|(docker-)?entrypoint|application[\\w-]*\\.(properties|ya?ml)");

    private static final Set<String> DOCUMENT = Set.of("md", "markdown", "adoc", "rst");

    @Override
    public boolean accepts(SourceFile file) {
        return NAME.matcher(file.name()).matches()
                || DOCUMENT.contains(file.extension())
                || file.path().startsWith(".github/workflows/");
    }

    @Override
    public void find(SourceFile file, Workspace workspace, LoaderUses uses) {
        (DOCUMENT.contains(file.extension()) ? LoadingCommand.DOCUMENTED : LoadingCommand.ALL)
                .forEach(command -> command.find(file, uses));
    }
}
