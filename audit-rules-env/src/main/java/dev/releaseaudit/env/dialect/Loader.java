package dev.releaseaudit.env.dialect;

/** Is how one loader reads. Stateless. */
@FunctionalInterface
interface Loader {

    /** Reads the source and tells what it gives; may refuse it. */
    void load(Reading reading);
}
