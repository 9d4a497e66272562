package dev.releaseaudit.docs.language;

import dev.releaseaudit.docs.Block;
import dev.releaseaudit.docs.Fence;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.docs.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells whether a section says anything. */
public final class SectionText {

    private static final int WORDS_THAT_SAY_NOTHING = 15;
    private static final List<String> TO_BE_DONE = Vocabulary.phrases("to be written");

    private SectionText() {}

    /** Returns the words of a section and of all inside it: paragraphs, items, cells. */
    public static Stream<Prose> prose(Section section) {
        return section.blocks().flatMap(SectionText::prose);
    }

    private static Stream<Prose> prose(Block block) {
        if (block instanceof Prose prose) {
            return Stream.of(prose);
        }
        return block instanceof Table table ? table.rows().stream().flatMap(row -> row.cells().stream()) : Stream.of();
    }

    /** Tells whether nothing stands in the section but what says that something is still to come. */
    public static boolean isUnwritten(Section section) {
        List<String> lines = Stream.concat(
                        prose(section).flatMap(prose -> prose.text().lines()),
                        section.blocks()
                                .filter(Fence.class::isInstance)
                                .flatMap(fence -> ((Fence) fence).text().lines()))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.stream().allMatch(SectionText::isToBeDone);
    }

    /** Tells whether the section has too few words to say anything. */
    public static boolean isThin(Section section) {
        long words = prose(section)
                .filter(prose -> !prose.isLinks())
                .flatMap(prose -> Stream.of(prose.text().split("\\s+")))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
        return words < WORDS_THAT_SAY_NOTHING;
    }

    /** Tells whether a line only says that something is still to come. */
    public static boolean isToBeDone(String line) {
        String text = line.toLowerCase(Locale.ROOT)
                .replaceAll("^[-*_>#|\\s`\\[\\](]+", "")
                .replaceAll("[-*_`.!\\])\\s]+$", "");
        boolean marked = TO_BE_DONE.stream().anyMatch(text::startsWith) && text.split("\\s+").length <= 8;
        return text.isEmpty() || marked;
    }
}
