package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Diagnostic.Kind;
import dev.releaseaudit.source.Location;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Says where a document does not parse, and in one line what would be right. Nothing of the document is repeated. */
final class BrokenYaml {

    private final String path;
    private final Chunk chunk;
    private final Positions positions;

    BrokenYaml(String path, Chunk chunk, Positions positions) {
        this.path = path;
        this.chunk = chunk;
        this.positions = positions;
    }

    Diagnostic diagnostic(RuntimeException exception, long lastPosition) {
        if (exception instanceof TooDeepException deep) {
            return tooDeep(path, deep);
        }
        if (exception instanceof ReaderException) {
            return hole(
                    Kind.BROKEN_FILE, positions.at(firstControl()), "A control character, which YAML does not allow");
        }
        if (exception instanceof MarkedYamlEngineException marked) {
            return marked(marked, lastPosition);
        }
        return hole(Kind.BROKEN_FILE, lastPosition, "Not valid YAML after this point");
    }

    static Diagnostic tooDeep(String path, TooDeepException exception) {
        String message = "Collections nest more than " + Budget.DEPTH + " levels deep; the document is not read";
        Location place = Positions.location(path, exception.position(), exception.position());
        return new Diagnostic(Kind.LIMIT_REACHED, Diagnostic.Impact.HOLE, message, place);
    }

    private Diagnostic marked(MarkedYamlEngineException exception, long lastPosition) {
        long problem = exception.getProblemMark().map(positions::of).orElse(lastPosition);
        long context = exception.getContextMark().map(positions::of).orElse(problem);
        String text = String.valueOf(exception.getProblem());
        if (hasBraces(exception.getProblemMark()) || hasBraces(exception.getContextMark())) {
            return hole(
                    Kind.BROKEN_FILE,
                    problem,
                    "Template braces '{{' that are not quoted; the file must be rendered before it is YAML");
        }
        if (text.contains("(TAB)")) {
            return hole(Kind.BROKEN_FILE, problem, "A tab in the indentation; YAML allows only spaces there");
        }
        if (text.contains("found unexpected end of stream")) {
            return hole(Kind.BROKEN_FILE, context, "A quote that is never closed");
        }
        if (text.contains("mapping values are not allowed here")) {
            return hole(
                    Kind.BROKEN_FILE,
                    problem,
                    "A ':' in the middle of a value; quote the value, or check the indentation");
        }
        if (text.contains("could not find expected ':'")) {
            return hole(Kind.BROKEN_FILE, context, "A key without ':' after it, or a line that is indented too little");
        }
        if (text.contains("expected <block end>")) {
            return hole(Kind.BROKEN_FILE, problem, "Does not fit the lines above; check the indentation");
        }
        if (text.contains("expected ',' or")) {
            return hole(Kind.BROKEN_FILE, problem, "Neither ',' nor the bracket that closes the collection");
        }
        if (text.contains("cannot start any token")) {
            return hole(Kind.BROKEN_FILE, problem, "A character that cannot begin a value; quote the value");
        }
        return hole(Kind.BROKEN_FILE, problem, "Not valid YAML here");
    }

    private Diagnostic hole(Kind kind, long position, String message) {
        Location place = Positions.location(path, position, position);
        return new Diagnostic(kind, Diagnostic.Impact.HOLE, message, place);
    }

    private boolean hasBraces(Optional<Mark> mark) {
        return mark.isPresent() && chunk.line(mark.get().getLine()).contains("{{");
    }

    private int firstControl() {
        String text = chunk.text();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!StreamReader.isPrintable(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return 0;
    }
}
