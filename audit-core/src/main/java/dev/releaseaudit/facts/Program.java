package dev.releaseaudit.facts;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is built and run as one. Who belongs to it is derived from what build files, Dockerfiles, Compose files, workflows and
 * manifests say, so that a rule over several kinds of artifact can ask for all that one program has.
 *
 * @param name what it is called
 * @param folder the folder that it is in, from the root
 * @param parts what belongs to it, by role and place
 * @param location where the program is defined: its build file, else its Dockerfile
 */
public record Program(String name, String folder, List<Part> parts, Location location) implements Fact {

    /** Says what a part is to a program. */
    public enum Role {
        /** Says how it is built, and of what. */
        BUILD_FILE,
        /** Runs when it is started. */
        ENTRY_POINT,
        /** Makes its image. */
        DOCKERFILE,
        /** The name that its image is pushed under. */
        IMAGE_PUSHED,
        /** The name that its image is deployed under. */
        IMAGE_DEPLOYED,
        /** Runs it in a cluster. */
        WORKLOAD,
        /** Runs it with Compose. */
        COMPOSE_SERVICE,
        /** Shows how it is configured. */
        SAMPLE,
        /** Explains it. */
        DOCUMENT
    }

    /**
     * A part of a program.
     *
     * @param role what it is to the program
     * @param name the name, or the path
     * @param location where
     */
    public record Part(Role role, String name, Location location) implements Located {}

    /** Copies the list. */
    public Program {
        parts = List.copyOf(parts);
    }

    /** Returns the parts with this role. */
    public Stream<Part> parts(Role role) {
        return parts.stream().filter(part -> part.role() == role);
    }
}
