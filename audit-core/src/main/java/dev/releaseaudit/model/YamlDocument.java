package dev.releaseaudit.model;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.List;

/** Is one document of a YAML or JSON file. */
public final class YamlDocument implements Located {

    /** Returns the file that this document is in. */
    public SourceFile file() {
        throw new UnsupportedOperationException();
    }

    /** Returns the value of the document. */
    public Node root() {
        throw new UnsupportedOperationException();
    }

    /** Returns the comments, in their order; they are looked for when they are first asked for. */
    public List<Comment> comments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Location location() {
        throw new UnsupportedOperationException();
    }
}
