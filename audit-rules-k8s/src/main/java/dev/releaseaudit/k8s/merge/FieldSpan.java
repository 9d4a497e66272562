package dev.releaseaudit.k8s.merge;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/** Points at a field from the start of its key to the end of its value. */
public final class FieldSpan {

    private FieldSpan() {}

    /** Returns the place of a field, or the value's alone where key and value do not stand in one file. */
    public static Located of(Node mapping, String name) {
        Node value = mapping.get(name);
        if (!(mapping instanceof MappingNode written)) {
            return value;
        }
        return written.entry(name)
                .map(Entry::key)
                .<Located>map(key -> () -> span(key.location(), value.location()))
                .orElse(value);
    }

    private static Location span(Location key, Location value) {
        boolean ordered = key.path().equals(value.path())
                && (key.line() < value.endLine()
                        || (key.line() == value.endLine() && key.column() <= value.endColumn()));
        return ordered ? key.through(value) : value;
    }
}
