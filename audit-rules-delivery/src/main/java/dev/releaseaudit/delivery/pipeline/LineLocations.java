package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;

/** Locates words in the lines of a plain file. */
final class LineLocations {

    private LineLocations() {}

    /** Returns the location of a word in a line, whose index counts from 0; of the line where the word is not in it. */
    static Location word(SourceFile file, int index, String word) {
        String line = file.lines().get(index);
        int at = line.indexOf(word);
        return at < 0
                ? Location.of(file.path(), index + 1, 1, line.length() + 1)
                : Location.of(file.path(), index + 1, at + 1, at + word.length() + 1);
    }
}
