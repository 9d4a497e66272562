package dev.releaseaudit.source;

import java.util.Map;
import java.util.Set;

/** Knows the folders that tools fill: dependencies, build results, caches. They are left out unless somebody tracks them. */
final class BuildFolders {

    /** Folders of version control itself, which are never looked at. */
    private static final Set<String> VERSION_CONTROL = Set.of(".git", ".hg", ".svn", ".jj");

    private static final Set<String> BY_NAME = Set.of(
            "node_modules",
            "bower_components",
            ".gradle",
            ".venv",
            "__pycache__",
            ".tox",
            ".nox",
            ".mypy_cache",
            ".pytest_cache",
            ".ruff_cache",
            ".terraform",
            ".next",
            ".nuxt",
            ".svelte-kit",
            ".parcel-cache");

    /** Names that mean such a folder only beside one of these files. */
    private static final Map<String, Set<String>> BESIDE = Map.of(
            "target", Set.of("pom.xml", "Cargo.toml", "build.sbt", "project.clj"),
            "build", Set.of("build.gradle", "build.gradle.kts"),
            "dist", Set.of("package.json", "setup.py", "pyproject.toml"),
            "vendor", Set.of("go.mod", "composer.json", "Gemfile"));

    /** Files by which tools mark such a folder. */
    private static final Set<String> MARKS = Set.of("CACHEDIR.TAG", "pyvenv.cfg");

    private BuildFolders() {}

    static boolean versionControl(String name) {
        return VERSION_CONTROL.contains(name);
    }

    static boolean byName(String name) {
        return BY_NAME.contains(name);
    }

    static boolean byNeighbours(String name, Set<String> neighbours) {
        return BESIDE.getOrDefault(name, Set.of()).stream().anyMatch(neighbours::contains);
    }

    static boolean byContent(Set<String> names) {
        return MARKS.stream().anyMatch(names::contains);
    }
}
