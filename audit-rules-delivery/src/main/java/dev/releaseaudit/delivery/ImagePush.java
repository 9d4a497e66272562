package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.Optional;

/**
 * An image that a workflow, or a script, pushes to a registry.
 *
 * @param name the image with its tag, with the variables of the file replaced; what only the server knows stays as it is written
 * @param context the folder that it is built from; empty where that is not told
 * @param dockerfile the path of the Dockerfile; empty where that is not told
 * @param stage the stage that is built; empty for the last one
 * @param workflow the workflow; empty for a script
 * @param job the id of the job; empty for a script
 * @param location where the name is
 */
public record ImagePush(
        String name,
        Optional<String> context,
        Optional<String> dockerfile,
        String stage,
        String workflow,
        String job,
        Location location)
        implements Subject {

    /** Returns the image without tag and digest. */
    public String repository() {
        String plain = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
        int brace = plain.lastIndexOf('}');
        int colon = plain.lastIndexOf(':');
        return colon > plain.lastIndexOf('/') && (colon > brace || plain.startsWith("${{", colon + 1))
                ? plain.substring(0, colon)
                : plain;
    }

    /** Tells whether the name holds something that only the server knows. */
    public boolean isOpen() {
        return name.contains("$");
    }

    @Override
    public String label() {
        return name;
    }
}
