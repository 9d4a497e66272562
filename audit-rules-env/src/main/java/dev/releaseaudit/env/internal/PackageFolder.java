package dev.releaseaudit.env.internal;

import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.Set;

/** Finds the package that a folder belongs to. */
public final class PackageFolder {

    /** Files that a package begins with. */
    private static final Set<String> MARKS = Set.of(
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

    private PackageFolder() {}

    /** Returns the nearest folder, from here up, that a package begins in; this folder where there is none. */
    public static String of(SourceTree tree, String folder) {
        String at = folder;
        while (!at.isEmpty()) {
            String here = at;
            if (MARKS.stream().anyMatch(name -> tree.exists(here + "/" + name))) {
                return at;
            }
            at = TreePaths.folder(at);
        }
        return folder.isEmpty() || MARKS.stream().anyMatch(tree::exists) ? "" : folder;
    }
}
