package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.regex.Pattern;

/** Reads the commands of scripts, makefiles, images and workflows. */
final class CommandFinder implements LoaderFinder {

    private static final Pattern NAME =
            Pattern.compile("(?i)(GNU)?Makefile|.*\\.(mk|sh|bash|zsh)|(.*\\.)?Dockerfile(\\..*)?"
                    + "|Containerfile|Procfile.*|justfile|Taskfile\\.ya?ml|package\\.json|\\.gitlab-ci\\.ya?ml|Jenkinsfile"
                    + "|\\.envrc|(docker-)?entrypoint|application[\\w-]*\\.(properties|ya?ml)");

    @Override
    public boolean accepts(SourceFile file) {
        return NAME.matcher(file.name()).matches() || file.path().startsWith(".github/workflows/");
    }

    @Override
    public void find(SourceFile file, Workspace workspace, LoaderUses uses) {
        LoadingCommand.ALL.forEach(command -> command.find(file, uses));
    }
}
