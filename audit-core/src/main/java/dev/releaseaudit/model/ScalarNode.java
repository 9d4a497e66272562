package dev.releaseaudit.model;

import dev.releaseaudit.source.Location;
import java.util.List;

/** Holds a text, with the style that it was written in and the type that it resolves to. */
public final class ScalarNode extends Node {

    @Override
    public List<Location> history() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Location> origins() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Location location() {
        throw new UnsupportedOperationException();
    }
}
