package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.Optional;

/**
 * The building of an image: which Dockerfile, in which folder.
 *
 * @param dockerfile the Dockerfile
 * @param context the folder that {@code COPY} takes from
 * @param ignore what is not taken from it
 * @param stage the stage that makes the image; empty for the last one
 * @param by who builds it: a Compose service, a workflow; empty where nobody in the repository says so and the folder of the
 *     Dockerfile is taken
 */
public record ImageBuild(
        Dockerfile dockerfile, String context, DockerIgnore ignore, Optional<String> stage, Optional<By> by)
        implements Subject {

    /**
     * Who builds an image.
     *
     * @param label who it is
     * @param location where that is said
     */
    public record By(String label, Location location) implements Located {}

    @Override
    public String label() {
        return dockerfile.path();
    }

    @Override
    public Location location() {
        return dockerfile.location();
    }
}
