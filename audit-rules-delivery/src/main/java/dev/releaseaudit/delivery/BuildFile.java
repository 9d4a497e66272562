package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.TreePaths;
import java.util.List;

/**
 * A file that says how something is built, and of what: {@code package.json}, {@code pom.xml}, {@code go.mod} and their like.
 *
 * @param kind what reads the file
 * @param path the file
 * @param name what is built, as others refer to it; the folder's name where the file gives none
 * @param version the version; empty where it is not told
 * @param references what it takes from the repository itself: modules, members, projects, paths
 * @param dependencies what it takes from elsewhere
 * @param entryPoints what runs when the result is started
 */
public record BuildFile(
        Kind kind,
        String path,
        String name,
        String version,
        List<Reference> references,
        List<Dependency> dependencies,
        List<EntryPoint> entryPoints)
        implements Subject {

    /** Names what reads a build file. */
    public enum Kind {
        /** npm, yarn, pnpm or bun. */
        NPM,
        /** Maven. */
        MAVEN,
        /** Gradle. */
        GRADLE,
        /** Go modules. */
        GO,
        /** pip, Poetry, uv and other tools of Python. */
        PYTHON,
        /** Cargo. */
        CARGO,
        /** Bundler. */
        BUNDLER,
        /** Composer. */
        COMPOSER,
        /** MSBuild. */
        DOTNET
    }

    /**
     * Something of the repository that a build file takes.
     *
     * @param role what for
     * @param name the name or path as it is written
     * @param target the path, from the root, of the folder or file that is meant; a pattern where it is one; empty where only the
     *     name is known
     * @param location where it is said
     */
    public record Reference(Role role, String name, String target, Location location) implements Located {}

    /** Says what a reference is for. */
    public enum Role {
        /** It is built together with this: a module, a member of a workspace, a project of a solution. */
        MEMBER,
        /** This is made of it. */
        DEPENDENCY,
        /** This takes settings from it. */
        PARENT
    }

    /**
     * Something from elsewhere that a build file takes.
     *
     * @param name the package
     * @param version the version or range as it is written; empty where it is not told
     * @param development whether only those who build need it
     * @param location where it is said
     */
    public record Dependency(String name, String version, boolean development, Location location) implements Located {}

    /**
     * Something that runs.
     *
     * @param name what it is called
     * @param file the path of the source or script that it begins in, from the root; empty where that is not told
     * @param location where it is said
     */
    public record EntryPoint(String name, String file, Location location) implements Located {}

    /** Copies the lists. */
    public BuildFile {
        references = List.copyOf(references);
        dependencies = List.copyOf(dependencies);
        entryPoints = List.copyOf(entryPoints);
    }

    /** Returns the folder of the file. */
    public String folder() {
        return TreePaths.folder(path);
    }

    /** Tells whether it takes this package. */
    public boolean uses(String packageName) {
        return dependencies.stream().anyMatch(dependency -> dependency.name().equals(packageName));
    }

    /** Tells whether it only brings others together. */
    public boolean isAggregate() {
        return references.stream().anyMatch(reference -> reference.role() == Role.MEMBER);
    }

    @Override
    public String label() {
        return path;
    }

    @Override
    public Location location() {
        return Location.of(path);
    }
}
