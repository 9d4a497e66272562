package dev.releaseaudit.env.dialect.bash;

import java.util.List;

/**
 * A command of a shell, cut into words.
 *
 * @param words where the words are; empty for what is none of the commands that are looked into
 * @param targets the files that it is redirected to or from
 * @param before what stands between it and the command before
 * @param alone whether it runs in the shell itself, so that what it sets stays set
 * @param start where it begins
 * @param end where it ends
 */
record BashCommand(List<Word> words, List<Word> targets, Link before, boolean alone, int start, int end) {

    /** Says what stands between two commands. */
    enum Link {
        NEXT,
        AND,
        OR,
        PIPE
    }

    /** A stretch of the text. */
    record Word(int start, int end) {}

    BashCommand {
        words = List.copyOf(words);
        targets = List.copyOf(targets);
    }
}
