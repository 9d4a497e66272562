package dev.releaseaudit.env.dialect.bash;

import dev.releaseaudit.env.dialect.bash.BashCommand.Word;
import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Refusal;
import java.util.List;
import java.util.Set;

/** Knows whether a command stands inside a condition, a loop or a group, which is not followed. Used by one thread. */
final class BashBlocks {

    private static final Set<String> OPENING = Set.of("if", "while", "until", "for", "case", "select", "{", "function");
    private static final Set<String> CLOSING = Set.of("fi", "done", "esac", "}");
    private static final Set<String> BETWEEN = Set.of("then", "do", "else", "elif", "time", "!");

    private final String text;
    private final Evaluation reading;
    private int depth;

    BashBlocks(String text, Evaluation reading) {
        this.text = text;
        this.reading = reading;
    }

    boolean isInside() {
        return depth > 0;
    }

    /** Refuses a text that ends inside. */
    void finish() {
        if (depth > 0) {
            throw new Refusal(Math.max(0, text.length() - 1), "a shell misses the end of a condition, loop or group");
        }
    }

    /** Takes the words of programs off: what begins or ends a condition or a loop. */
    List<Word> strip(List<Word> words) {
        List<Word> rest = words;
        while (!rest.isEmpty()) {
            String first = textOf(rest.get(0));
            if (OPENING.contains(first)) {
                if (depth++ == 0) {
                    Word word = rest.get(0);
                    reading.problem("this is a program for a shell; it is not followed", word.start(), word.end());
                }
                return List.of();
            }
            if (CLOSING.contains(first) && depth > 0) {
                depth--;
                return List.of();
            }
            if (depth == 0
                    && (CLOSING.contains(first)
                            || (BETWEEN.contains(first) && !first.equals("time") && !first.equals("!")))) {
                throw new Refusal(rest.get(0).start(), "a shell finds a syntax error");
            }
            if (!BETWEEN.contains(first)) {
                return rest;
            }
            rest = rest.subList(1, rest.size());
        }
        return rest;
    }

    private String textOf(Word word) {
        return text.substring(word.start(), word.end());
    }
}
