package dev.releaseaudit.env.internal;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.EnvKind;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.FileReader;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;

/** Reads environment files, wherever their names say that they are some, and what they do with keys. */
public final class EnvReader implements FileReader {

    private static final Set<String> PACKAGES = Set.of(
            "package.json",
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "pyproject.toml",
            "requirements.txt",
            "setup.py",
            "go.mod",
            "Gemfile",
            "composer.json",
            "Cargo.toml",
            "mix.exs",
            "Dockerfile");

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(EnvFile.class, ConfigKey.class);
    }

    @Override
    public boolean accepts(SourceFile file) {
        return EnvKind.of(file.name()).isPresent();
    }

    @Override
    public void read(SourceFile file, Workspace workspace, Sink sink) {
        EnvFile env = EnvFile.read(file, scope(workspace.tree(), file.folder()));
        sink.accept(env);
        ConfigKeys.of(env).forEach(sink::accept);
    }

    /** Finds the nearest folder, from here up, that a package begins in. */
    private static String scope(SourceTree tree, String folder) {
        String at = folder;
        while (!at.isEmpty()) {
            String here = at;
            if (PACKAGES.stream().anyMatch(name -> tree.exists(here + "/" + name))) {
                return at;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return folder.isEmpty() || PACKAGES.stream().anyMatch(tree::exists) ? "" : folder;
    }
}
