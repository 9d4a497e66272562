package dev.releaseaudit.docs.trees;

import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Locale;
import java.util.Set;

/**
 * A line of a tree that a document shows.
 *
 * @param path the path from the root of the tree
 * @param note what stands behind the name
 * @param whole whether the name is a path that stands for itself, which other rules judge
 * @param location where the name stands
 */
public record TreeEntry(String path, String note, boolean whole, Location location) implements Located {

    private static final Set<String> MADE = Vocabulary.words("made");

    /** Tells whether the name stands for itself, and the note does not say that something makes the file. */
    public boolean isChecked() {
        String said = note.toLowerCase(Locale.ROOT);
        boolean plain = path.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-+@".indexOf(c) >= 0)
                && !path.contains("...");
        return plain
                && !whole
                && MADE.stream().noneMatch(said::contains)
                && !path.matches(
                        "(?:.*/)?(?:node_modules|dist|build|target|\\.git|\\.env(?:\\..*)?|coverage|out|bin|venv|\\.venv|__pycache__)(?:/.*)?");
    }
}
