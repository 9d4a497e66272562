package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Diagnostic.Kind;
import dev.releaseaudit.source.Location;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Says where a document does not parse, and in one line what would be right. Nothing of the document is repeated. */
final class BrokenYaml {

    private static final String CONFLICT = "<<<<<<< ";

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
        int conflict = conflict();
        if (conflict >= 0) {
            return broken(positions.at(conflict), "A merge conflict that is not resolved");
        }
        if (exception instanceof ReaderException) {
            return broken(positions.at(firstUnprintable()), "A control character, which YAML does not allow");
        }
        if (exception instanceof YamlVersionException) {
            return broken(lastPosition, "A version of YAML that does not exist; 1.1 and 1.2 do");
        }
        if (exception instanceof MarkedYamlEngineException marked) {
            return template(marked).orElseGet(() -> syntax(marked, lastPosition));
        }
        return broken(lastPosition, "Not valid YAML after this point");
    }

    static Diagnostic tooDeep(String path, TooDeepException exception) {
        String message = "Collections nest more than " + Budget.DEPTH + " levels deep; the document is not read";
        Location place = Positions.location(path, exception.position(), exception.position());
        return new Diagnostic(Kind.LIMIT_REACHED, Diagnostic.Impact.HOLE, message, place);
    }

    private Diagnostic syntax(MarkedYamlEngineException exception, long lastPosition) {
        SyntaxProblem problem = SyntaxProblem.of(exception);
        return broken(problem.place(exception).map(positions::of).orElse(lastPosition), problem.message());
    }

    private Optional<Diagnostic> template(MarkedYamlEngineException exception) {
        return template(exception.getProblemMark()).or(() -> template(exception.getContextMark()));
    }

    private Optional<Diagnostic> template(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        int line = mark.get().getLine();
        String text = chunk.line(line);
        for (String braces : new String[] {"{{", "{%"}) {
            int found = text.indexOf(braces);
            if (found >= 0) {
                String message = "Template braces '" + braces + "'; the file has to be rendered before it is YAML";
                return Optional.of(broken(positions.at(chunk.start(line) + found), message));
            }
        }
        return Optional.empty();
    }

    private Diagnostic broken(long position, String message) {
        Location place = Positions.location(path, position, position);
        return new Diagnostic(Kind.BROKEN_FILE, Diagnostic.Impact.HOLE, message, place);
    }

    private int conflict() {
        String text = chunk.text();
        int found = text.indexOf(CONFLICT);
        while (found > 0 && text.charAt(found - 1) != '\n' && text.charAt(found - 1) != '\r') {
            found = text.indexOf(CONFLICT, found + 1);
        }
        return found;
    }

    private int firstUnprintable() {
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
