package dev.releaseaudit.model;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of a YAML or JSON file. */
public final class YamlDocument implements Located {

    private final SourceFile file;
    private final Node root;
    private final CommentSource commentSource;
    private @Nullable List<Comment> comments;

    YamlDocument(SourceFile file, Node root, CommentSource commentSource) {
        this.file = file;
        this.root = root;
        this.commentSource = commentSource;
    }

    /** Returns the file that this document is in. */
    public SourceFile file() {
        return file;
    }

    /** Returns the value of the document. */
    public Node root() {
        return root;
    }

    /** Returns the comments, in their order; they are looked for when they are first asked for. */
    public synchronized List<Comment> comments() {
        if (comments == null) {
            comments = List.copyOf(commentSource.read());
        }
        return comments;
    }

    /** Returns where the value of the document is. */
    @Override
    public Location location() {
        return root.location();
    }

    /** Looks for the comments of a document. */
    interface CommentSource {

        List<Comment> read();
    }
}
