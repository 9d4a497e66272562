package dev.releaseaudit.model;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Finds the comments of a document that is known to parse: what begins with {@code #} after a blank, outside its scalars.
 * Reads the document once more to know where those are.
 */
final class CommentScan {

    private final String path;
    private final String text;
    private final Positions positions;
    private final List<Comment> comments = new ArrayList<>();

    private CommentScan(String path, Chunk chunk, Positions positions) {
        this.path = path;
        this.text = chunk.text();
        this.positions = positions;
    }

    static List<Comment> of(String path, Chunk chunk, Positions positions) {
        if (chunk.text().indexOf('#') < 0) {
            return List.of();
        }
        CommentScan scan = new CommentScan(path, chunk, positions);
        scan.read(YamlReader.parser(chunk.text()));
        return scan.comments;
    }

    private void read(Parser parser) {
        int from = 0;
        while (parser.hasNext()) {
            Event event = parser.next();
            if (event instanceof ScalarEvent scalar) {
                find(from, start(scalar));
                from = Math.max(from, end(scalar));
            }
        }
        find(from, text.length());
    }

    /** A comment may stand on the first line of a block scalar, behind its indicator. */
    private int start(ScalarEvent scalar) {
        int start = positions.offset(scalar.getStartMark().orElseThrow());
        int end = positions.offset(scalar.getEndMark().orElseThrow());
        int value = positions.valueStart(start, end);
        return isBlock(scalar) ? Math.min(lineEnd(value), end) : value;
    }

    private int end(ScalarEvent scalar) {
        int start = start(scalar);
        int end = positions.offset(scalar.getEndMark().orElseThrow());
        return isBlock(scalar) ? Math.max(start, positions.lastNonBlank(start, end)) : end;
    }

    private void find(int from, int to) {
        for (int at = text.indexOf('#', from); at >= 0 && at < to; at = text.indexOf('#', at)) {
            if (at > 0 && !isBlank(text.charAt(at - 1))) {
                at++;
                continue;
            }
            int end = lineEnd(at);
            comments.add(new Comment(
                    text.substring(at + 1, end).strip(),
                    isFirst(at),
                    Positions.location(path, positions.at(at), positions.at(end))));
            at = end;
        }
    }

    private boolean isFirst(int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || isBlank(text.charAt(i));
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private static boolean isBlock(ScalarEvent scalar) {
        return scalar.isLiteral() || scalar.isFolded();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\uFEFF';
    }
}
