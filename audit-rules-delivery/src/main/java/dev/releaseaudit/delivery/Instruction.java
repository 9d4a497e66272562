package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * An instruction of a Dockerfile.
 *
 * @param name the keyword in capitals
 * @param flags the options
 * @param words the arguments; of {@code RUN}, {@code CMD} and others that take a command line, the line is one word unless it is
 *     a JSON array
 * @param variables the names and values of {@code ENV}, {@code ARG} and {@code LABEL}, whose words they are
 * @param json whether the arguments are a JSON array
 * @param heredocs the documents below it
 * @param location from the keyword to the end of the last line
 */
public record Instruction(
        String name,
        List<Flag> flags,
        List<Word> words,
        List<Variable> variables,
        boolean json,
        List<Heredoc> heredocs,
        Location location)
        implements Located {

    /** Copies the lists. */
    public Instruction {
        flags = List.copyOf(flags);
        words = List.copyOf(words);
        variables = List.copyOf(variables);
        heredocs = List.copyOf(heredocs);
    }

    /** Tells whether this is the keyword, given in capitals. */
    public boolean is(String keyword) {
        return name.equals(keyword);
    }

    /** Returns an option. */
    public Optional<Flag> flag(String flagName) {
        return flags.stream().filter(flag -> flag.name().equals(flagName)).findFirst();
    }

    /** Returns the command line, whether it is written as one or as an array. */
    public String commandLine() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** Returns what {@code COPY} and {@code ADD} take: all words but the last one, without documents below. */
    public List<Word> sources() {
        boolean copies = is("COPY") || is("ADD");
        return copies && words.size() > 1
                ? words.subList(0, words.size() - 1).stream()
                        .filter(word -> !word.text().startsWith("<<"))
                        .toList()
                : List.of();
    }
}
