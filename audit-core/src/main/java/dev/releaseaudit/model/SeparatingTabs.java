package dev.releaseaudit.model;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Puts spaces for the tabs that separate a value from what is before it. Readers of YAML, that of Kubernetes among them,
 * accept those; our parser only accepts spaces. Each repair costs another reading, so there is an end to it.
 */
final class SeparatingTabs {

    private static final long MOST_CHARACTERS = 20_000_000;

    private long read;

    /** Returns the text with spaces for the tabs that the parser stopped at, where they only separate. */
    Optional<Chunk> repair(Chunk chunk, Positions positions, RuntimeException exception) {
        String text = chunk.text();
        if (!(exception instanceof MarkedYamlEngineException marked)
                || SyntaxProblem.of(marked) != SyntaxProblem.TAB
                || read + text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        int from = marked.getProblemMark().map(positions::offset).orElse(text.length());
        int to = from;
        while (to < text.length() && text.charAt(to) == '\t') {
            to++;
        }
        if (from == to || !separates(text, from)) {
            return Optional.empty();
        }
        read += text.length();
        return Optional.of(chunk.with(text.substring(0, from) + " ".repeat(to - from) + text.substring(to)));
    }

    /** Tabs at the start of a line, or behind the dash of a list item, are indentation. */
    private static boolean separates(String text, int tab) {
        int i = tab - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && "\n\r-?".indexOf(text.charAt(i)) < 0;
    }
}
