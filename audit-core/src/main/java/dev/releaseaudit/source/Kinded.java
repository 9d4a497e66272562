package dev.releaseaudit.source;

/** A subject of a type that has kinds, so that a rule can ask for some of them and costs nothing for all others. */
public interface Kinded extends Subject {

    /** Returns the kind, such as {@code Deployment}; empty where it says none. */
    String kind();
}
