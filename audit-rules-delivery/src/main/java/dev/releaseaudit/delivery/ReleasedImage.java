package dev.releaseaudit.delivery;

import dev.releaseaudit.facts.Program;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * An image that is built here and runs in production.
 *
 * @param dockerfile the Dockerfile
 * @param stage the stage that makes the image
 * @param program the program that is in it
 */
public record ReleasedImage(Dockerfile dockerfile, Stage stage, Program program) implements Subject {

    /** Returns what the Dockerfile says about the image. */
    public ImageConfig config() {
        return dockerfile.config(stage);
    }

    @Override
    public String label() {
        return dockerfile.path();
    }

    @Override
    public Location location() {
        return stage.location();
    }
}
