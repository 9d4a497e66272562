package dev.releaseaudit.docs.kinds;

import dev.releaseaudit.docs.language.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the folder of a path whose name says that what lies in it is no longer in force, such as {@code docs/MASTER_ARCHIVE}. */
public final class ArchiveFolder {

    /** What says so wherever it stands in a name. */
    private static final Set<String> ARCHIVED = Vocabulary.words("archived folder");
    /** What says so at the end of a name: an {@code archive-service} is a program. */
    private static final Set<String> ARCHIVE = Vocabulary.words("archive folder");

    private ArchiveFolder() {}

    /** Returns the outermost such folder. */
    public static Optional<String> of(String path) {
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
            if (isArchive(NameWords.of(path.substring(start, slash)))) {
                return Optional.of(path.substring(0, slash));
            }
            start = slash + 1;
        }
        return Optional.empty();
    }

    private static boolean isArchive(List<String> name) {
        List<String> words = name.stream()
                .filter(word -> !word.chars().allMatch(Character::isDigit))
                .toList();
        return words.stream().anyMatch(ARCHIVED::contains)
                || (!words.isEmpty() && ARCHIVE.contains(words.get(words.size() - 1)));
    }
}
