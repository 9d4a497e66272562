package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Diagnostic.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON as nodes. Comments and commas before a closing bracket are read and reported, because people write them and
 * strict readers refuse them; so does this one where it is asked to.
 */
final class JsonReader {

    /** Says what is refused. */
    enum Grammar {
        /** Nothing that can be understood. */
        LENIENT,
        /** All but values of JSON, one after another. */
        VALUES,
        /** All but one value of JSON. */
        ONE_VALUE
    }

    private final Grammar grammar;
    private final Trace trace;
    private final JsonText text;
    private final Positions positions;
    private final TreeBuilder tree;
    private final List<Diagnostic> diagnostics;
    private final List<Comment> comments = new ArrayList<>();

    JsonReader(Grammar grammar, Trace trace, String text, Positions positions, List<Diagnostic> diagnostics) {
        this.grammar = grammar;
        this.trace = trace;
        this.positions = positions;
        this.text = new JsonText(text, grammar == Grammar.LENIENT);
        this.tree = new TreeBuilder(trace, new KeyCheck(diagnostics));
        this.diagnostics = diagnostics;
    }

    List<Comment> comments() {
        return comments;
    }

    /** Returns the values of the file, of which there should be one. */
    List<Node> read() {
        try {
            skipBlanks();
            while (!text.atEnd()) {
                if (!tree.roots().isEmpty() && grammar != Grammar.VALUES) {
                    note(
                            text.offset(),
                            "A second value; most readers of JSON take the first one only, or refuse the file");
                }
                value();
                skipBlanks();
            }
        } catch (JsonText.BrokenJsonException e) {
            report(Diagnostic.Impact.HOLE, Kind.BROKEN_FILE, e.offset(), String.valueOf(e.getMessage()));
            return List.of();
        } catch (TooDeepException e) {
            diagnostics.add(BrokenYaml.tooDeep(trace.path(), e));
            return List.of();
        }
        return tree.roots();
    }

    /** Reads a whole value; collections inside are kept on the tree's own stack. */
    private void value() {
        int outside = tree.depth();
        do {
            step();
        } while (tree.depth() > outside);
    }

    private void step() {
        skipBlanks();
        if (tree.depth() == 0) {
            item();
            return;
        }
        Frame frame = tree.current();
        char close = frame.mapping ? '}' : ']';
        if (text.is(close)) {
            close();
        } else if (tree.atValue()) {
            text.expect(':', "A ':' is missing between the key and its value");
            skipBlanks();
            item();
        } else {
            separate(frame, close);
        }
    }

    private void separate(Frame frame, char close) {
        if (!frame.isFirst()) {
            int comma = text.offset();
            text.expect(',', "A ',' or '" + close + "' is missing");
            skipBlanks();
            if (text.is(close)) {
                note(comma, "A ',' before '" + close + "', which strict readers of JSON refuse");
                return;
            }
        }
        frame.begin();
        if (frame.mapping && !text.is('"')) {
            throw text.broken("A key in double quotes belongs here");
        }
        item();
    }

    private void item() {
        int start = text.offset();
        if (text.is('{') || text.is('[')) {
            tree.open(text.is('{'), true, positions.at(start), null);
            text.skip();
            return;
        }
        boolean quoted = text.is('"');
        String value = quoted ? text.string() : text.word();
        tree.addScalar(new ScalarNode(
                trace,
                positions.at(start),
                positions.at(text.offset()),
                value,
                quoted ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN,
                null));
    }

    private void close() {
        if (tree.atValue()) {
            throw text.broken("The key has no value");
        }
        text.skip();
        Frame done = tree.current();
        tree.addCollection(tree.close(positions.at(text.offset())), done.height);
    }

    private void skipBlanks() {
        text.skipBlanks();
        while (text.atComment()) {
            int start = text.offset();
            boolean ownLine = text.isFirstOfLine();
            String content = text.comment();
            long end = positions.at(text.offset());
            comments.add(new Comment(content, ownLine, Positions.location(trace.path(), positions.at(start), end)));
            if (comments.size() == 1 && !trace.path().endsWith(".jsonc")) {
                note(start, "A comment, which strict readers of JSON refuse");
            }
            text.skipBlanks();
        }
    }

    private void note(int offset, String message) {
        if (grammar != Grammar.LENIENT) {
            throw new JsonText.BrokenJsonException(message, offset);
        }
        report(Diagnostic.Impact.NOTE, Kind.AMBIGUOUS_FILE, offset, message);
    }

    private void report(Diagnostic.Impact impact, Kind kind, int offset, String message) {
        long position = positions.at(offset);
        diagnostics.add(new Diagnostic(kind, impact, message, Positions.location(trace.path(), position, position)));
    }
}
