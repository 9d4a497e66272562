package dev.releaseaudit.delivery.program;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.ImageName;
import dev.releaseaudit.facts.Program;
import dev.releaseaudit.facts.Program.Part;
import dev.releaseaudit.facts.Program.Role;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A program while its parts are gathered. Used by one thread. */
final class ProgramBuilder {

    private static final Set<String> PLAIN = Set.of("src", "app", "html", "www", "code", "server", "source");

    private final String folder;
    private final List<Part> parts = new ArrayList<>();
    private Optional<BuildFile> buildFile = Optional.empty();

    ProgramBuilder(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }

    void builtBy(BuildFile file) {
        if (buildFile.isEmpty()) {
            buildFile = Optional.of(file);
        }
        add(Role.BUILD_FILE, file.path(), file.location());
    }

    void add(Role role, String name, Location location) {
        boolean known = parts.stream()
                .anyMatch(part -> part.role() == role && part.name().equals(name));
        if (!known) {
            parts.add(new Part(role, name, location));
        }
    }

    boolean has(Role role) {
        return parts(role).findAny().isPresent();
    }

    Stream<Part> parts(Role role) {
        return parts.stream().filter(part -> part.role() == role);
    }

    /** Returns the names that its images are most likely called by, the surest first. */
    List<String> names() {
        Stream<String> own = Stream.of(TreePaths.name(folder), ownName());
        Stream<String> services = parts(Role.COMPOSE_SERVICE).map(Part::name);
        return Stream.concat(own, services)
                .filter(name -> name.length() > 1)
                .distinct()
                .toList();
    }

    private String ownName() {
        String name = buildFile.map(BuildFile::name).orElse("");
        return name.substring(name.lastIndexOf('/') + 1);
    }

    Program program() {
        String last = calledByParent() ? TreePaths.name(TreePaths.folder(folder)) : TreePaths.name(folder);
        boolean inner = buildFile.filter(file -> !file.folder().equals(folder)).isPresent();
        String name = inner || ownName().isEmpty() ? last : ownName();
        Location location = parts.stream()
                .filter(part -> part.role() == Role.BUILD_FILE || part.role() == Role.DOCKERFILE)
                .min(Comparator.comparing(Part::role))
                .map(Part::location)
                .orElse(Location.of(folder));
        List<Part> sorted = parts.stream()
                .sorted(Comparator.comparing(Part::role)
                        .thenComparing(Part::location)
                        .thenComparing(Part::name))
                .toList();
        return new Program(name.isEmpty() ? fallback() : name, folder, sorted, location);
    }

    /** The name of a folder such as {@code api/src} says nothing. */
    private boolean calledByParent() {
        return PLAIN.contains(TreePaths.name(folder)) && folder.indexOf('/') > 0;
    }

    /** The root has no name; its image may have one. */
    private String fallback() {
        return Stream.of(Role.IMAGE_PUSHED, Role.IMAGE_DEPLOYED)
                .flatMap(this::parts)
                .map(part -> ImageName.last(part.name()))
                .filter(name -> !name.contains("$"))
                .findFirst()
                .orElse(".");
    }
}
