package dev.releaseaudit.model;

import dev.releaseaudit.source.Location;
import java.util.List;

/** Stands for a value that is not there, at the place of its nearest present ancestor. */
public final class AbsentNode extends Node {

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
