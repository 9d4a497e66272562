package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.Dependency;
import dev.releaseaudit.delivery.BuildFile.EntryPoint;
import dev.releaseaudit.delivery.BuildFile.Kind;
import dev.releaseaudit.delivery.BuildFile.Reference;
import dev.releaseaudit.delivery.BuildFile.Role;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.List;

/** A build file while it is read. Used by one thread. */
final class Draft {

    private final Kind kind;
    private final SourceFile file;
    private final List<Reference> references = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<EntryPoint> entryPoints = new ArrayList<>();
    private String name = "";
    private String version = "";

    Draft(Kind kind, SourceFile file) {
        this.kind = kind;
        this.file = file;
    }

    void name(String given) {
        name = given;
    }

    void version(String given) {
        version = given;
    }

    /** Takes a path, or a pattern of paths, from the folder of the file. */
    void path(Role role, String path, Location location) {
        references.add(new Reference(
                role,
                path,
                TreePaths.resolve(file.folder(), path.replace('\\', '/')).orElse(""),
                location));
    }

    /** Takes something of the repository whose path is not told. */
    void named(Role role, String other, Location location) {
        references.add(new Reference(role, other, "", location));
    }

    void dependency(String other, String range, boolean development, Location location) {
        dependencies.add(new Dependency(other, range, development, location));
    }

    /** Takes what runs, with the file that it begins in, from the folder of the build file. */
    void entryPoint(String called, String path, Location location) {
        String from =
                path.isEmpty() ? "" : TreePaths.resolve(file.folder(), path).orElse("");
        entryPoints.add(new EntryPoint(called, from, location));
    }

    BuildFile finished() {
        String folder = TreePaths.name(file.folder());
        return new BuildFile(
                kind, file.path(), name.isEmpty() ? folder : name, version, references, dependencies, entryPoints);
    }
}
