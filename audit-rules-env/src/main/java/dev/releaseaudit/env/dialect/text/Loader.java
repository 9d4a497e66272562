package dev.releaseaudit.env.dialect.text;

/** Reads the text of an environment file as one loader does. Stateless. */
@FunctionalInterface
public interface Loader {

    /** Reads the source and tells what it gives; may refuse it. */
    void load(Evaluation reading);
}
