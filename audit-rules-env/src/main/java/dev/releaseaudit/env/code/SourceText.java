package dev.releaseaudit.env.code;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.Optional;

/** Gives the text of files that nobody has to be able to read. */
public final class SourceText {

    private static final int LONGEST = 1_000_000;

    private SourceText() {}

    /** Returns the text; empty where there is none, or too much of it. */
    public static Optional<String> of(SourceFile file) {
        try {
            return Optional.of(file.text()).filter(text -> text.length() <= LONGEST);
        } catch (UnreadableFileException unreadable) {
            return Optional.empty();
        }
    }
}
