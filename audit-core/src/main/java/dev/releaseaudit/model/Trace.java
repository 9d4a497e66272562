package dev.releaseaudit.model;

import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which file a node is in and, for a node that was not simply read there, where it came from. All nodes of a file share
 * one.
 *
 * @param path the file
 * @param history the places that the node replaced, newest first
 * @param origins the places that the node was computed from; empty where that is its location alone
 */
record Trace(String path, List<Location> history, List<Location> origins) {

    static Trace of(String path) {
        return new Trace(path, List.of(), List.of());
    }

    Trace at(String otherPath) {
        return new Trace(otherPath, history, origins);
    }

    Trace overriding(Node previous) {
        List<Location> places = new ArrayList<>();
        places.add(previous.location());
        places.addAll(previous.history());
        return new Trace(path, List.copyOf(places), origins);
    }

    Trace computedFrom(List<Location> places) {
        return new Trace(path, history, List.copyOf(places));
    }
}
