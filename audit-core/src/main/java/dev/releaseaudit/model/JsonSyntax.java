package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The syntax of JSON as strict readers have it: no comment, no comma before a closing bracket, no name without quotes. What
 * people write all the same, {@link YamlFile} reads.
 */
public final class JsonSyntax {

    private JsonSyntax() {}

    /**
     * The first place at which a strict reader gives up.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param message what is wrong
     */
    public record Fault(int line, int column, String message) {}

    /** Returns what is wrong with a text that has to be one value. */
    public static Optional<Fault> faultInValue(String text) {
        return fault(text, JsonReader.Grammar.ONE_VALUE);
    }

    /** Returns what is wrong with a text that has values one after another, as logs and streams of JSON do. */
    public static Optional<Fault> faultInValues(String text) {
        return fault(text, JsonReader.Grammar.VALUES);
    }

    private static Optional<Fault> fault(String text, JsonReader.Grammar grammar) {
        if (text.isBlank()) {
            return Optional.of(new Fault(1, 1, "There is no value"));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        new JsonReader(grammar, Trace.of(""), text, new Positions(new Chunk(text, 0, 0), null), diagnostics).read();
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.kind() != Diagnostic.Kind.AMBIGUOUS_FILE)
                .findFirst()
                .map(diagnostic -> new Fault(
                        diagnostic.location().line(), diagnostic.location().column(), diagnostic.message()));
    }
}
