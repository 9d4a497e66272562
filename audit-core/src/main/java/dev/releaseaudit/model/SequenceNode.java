package dev.releaseaudit.model;

import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds items in the order of the document. */
public final class SequenceNode extends Node {

    private final List<Node> items;
    private final @Nullable Node leader;

    SequenceNode(Trace trace, long start, long end, List<Node> items, @Nullable Node leader) {
        super(trace, start, end);
        this.items = items;
        this.leader = leader;
    }

    private SequenceNode(Trace trace, Location location, List<Node> items, @Nullable Node leader) {
        super(trace, location);
        this.items = items;
        this.leader = leader;
    }

    /** Returns a sequence of these items at this place. */
    public static SequenceNode of(List<? extends Node> items, Location place) {
        return new SequenceNode(Trace.of(place.path()), place, List.copyOf(items), null);
    }

    @Override
    public List<Node> items() {
        return items;
    }

    /** Returns this sequence with other items, at the same place. */
    public SequenceNode withItems(List<? extends Node> newItems) {
        return new SequenceNode(trace, location(), List.copyOf(newItems), leader);
    }

    /** Returns this sequence with another item at this index, which counts from 0. */
    public SequenceNode with(int index, Node item) {
        List<Node> changed = new ArrayList<>(items);
        changed.set(index, item);
        return withItems(changed);
    }

    @Override
    public SequenceNode overriding(Node previous) {
        return new SequenceNode(trace.overriding(previous), location(), items, leader);
    }

    @Override
    public SequenceNode computedFrom(List<Location> places) {
        return new SequenceNode(trace.computedFrom(places), location(), items, leader);
    }

    @Override
    public SequenceNode movedTo(Location place) {
        return new SequenceNode(trace.at(place.path()), place, items, leader);
    }

    @Override
    Node step(String key) {
        int index = Numbers.index(key);
        return index >= 0 && index < items.size() ? items.get(index) : new AbsentNode(this);
    }

    @Override
    Node address() {
        return leader != null ? leader : this;
    }

    @Override
    List<Node> children() {
        return items;
    }

    @Override
    public String toString() {
        return "(" + items.size() + " items)";
    }
}
