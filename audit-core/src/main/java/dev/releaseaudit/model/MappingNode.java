package dev.releaseaudit.model;

import dev.releaseaudit.source.Location;
import java.util.List;

/** Holds entries in the order of the document. */
public final class MappingNode extends Node {

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
