package dev.releaseaudit.model;

import dev.releaseaudit.source.Location;
import java.util.List;

/**
 * Stands for a value that is not there, at the place of its nearest present ancestor: the key that leads to that mapping, or
 * the name of the list item that it is.
 */
public final class AbsentNode extends Node {

    private AbsentNode(Trace trace, Location location) {
        super(trace, location);
    }

    AbsentNode(Node ancestor) {
        this(Trace.of(ancestor.address().trace.path()), ancestor.address().location());
    }

    /** Returns an absent value at this place. */
    public static AbsentNode of(Location place) {
        return new AbsentNode(Trace.of(place.path()), place);
    }

    /** Returns this: what is below something absent is absent at the same place. */
    @Override
    public Node get(String key) {
        return this;
    }

    @Override
    public boolean isPresent() {
        return false;
    }

    @Override
    public boolean isNull() {
        return true;
    }

    @Override
    public Truth truth() {
        return Truth.UNSET;
    }

    @Override
    public AbsentNode overriding(Node previous) {
        return new AbsentNode(trace.overriding(previous), location());
    }

    @Override
    public AbsentNode computedFrom(List<Location> places) {
        return new AbsentNode(trace.computedFrom(places), location());
    }

    @Override
    public AbsentNode movedTo(Location place) {
        return new AbsentNode(trace.at(place.path()), place);
    }

    @Override
    public String toString() {
        return "(absent)";
    }
}
