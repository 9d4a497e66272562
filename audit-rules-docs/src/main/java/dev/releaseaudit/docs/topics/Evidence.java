package dev.releaseaudit.docs.topics;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;

/**
 * A part of a section that can be checked: a number, a path, a command, a name.
 *
 * @param kind what it is
 * @param text how it is written
 * @param location where it stands
 * @param artifact where the repository has it too
 */
public record Evidence(Kind kind, String text, Location location, Optional<Location> artifact) implements Located {

    /** The kinds of evidence. */
    public enum Kind {
        /** A number with a unit. */
        NUMBER,
        /** A path that exists. */
        PATH,
        /** A command; confirmed where a build file defines it. */
        COMMAND,
        /** A variable that the repository knows. */
        SETTING,
        /** The name of a Kubernetes resource that manifests define. */
        RESOURCE,
        /** The name of a secret that manifests use. */
        SECRET,
        /** A host that manifests name. */
        HOST,
        /** A path that answers probes or metrics. */
        ENDPOINT,
        /** The coverage that tests must reach. */
        GATE,
        /** A workflow of the continuous integration. */
        WORKFLOW,
        /** An address outside. */
        ADDRESS
    }
}
