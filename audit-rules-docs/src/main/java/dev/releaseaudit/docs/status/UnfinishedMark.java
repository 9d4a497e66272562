package dev.releaseaudit.docs.status;

import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word that marks a text as unfinished, such as TODO and TBD.
 *
 * @param word the word
 * @param location where
 */
public record UnfinishedMark(String word, Location location) implements Located {

    private static final Set<String> MARKS = Vocabulary.words("unfinished mark");
    private static final Set<String> ABOUT_MARKS = Vocabulary.words("about marks");

    /** Returns the marks in a text; a sentence about such marks has none. */
    public static List<UnfinishedMark> in(Prose prose) {
        List<UnfinishedMark> marks = new ArrayList<>();
        if (MARKS.stream().anyMatch(prose.text()::contains) && !prose.text().startsWith("% ")) {
            scan(prose, marks);
        }
        return marks;
    }

    private static void scan(Prose prose, List<UnfinishedMark> marks) {
        String text = prose.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '`') {
                end = Math.max(end, text.indexOf('`', i + 1) + 1);
            } else if (c >= 'A' && c <= 'Z') {
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                String word = text.substring(i, end);
                if (c >= 'F' && MARKS.contains(word) && isAlone(text, i, end) && !isAboutMarks(prose, i)) {
                    marks.add(new UnfinishedMark(word, prose.at(i, end)));
                }
            } else if (Character.isLetterOrDigit(c)) {
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
            }
            i = end;
        }
    }

    /** A part of a name is no mark: TODO.md, TODO/FIXME, X-TODO. */
    private static boolean isAlone(String text, int start, int end) {
        boolean before = start == 0 || "_-/.#\"'“‘".indexOf(text.charAt(start - 1)) < 0;
        boolean after = end == text.length()
                || "_-/\"'”’".indexOf(text.charAt(end)) < 0
                        && !(text.charAt(end) == '.'
                                && end + 1 < text.length()
                                && Character.isLetter(text.charAt(end + 1)));
        return before && after;
    }

    private static boolean isAboutMarks(Prose prose, int at) {
        if (prose.role() == Prose.Role.CELL
                || prose.role() == Prose.Role.HEADING && prose.text().strip().length() > 8) {
            boolean anything = prose.text().startsWith("XXX", at);
            return prose.role() == Prose.Role.HEADING
                    && (anything || Sentence.around(prose, at).has(ABOUT_MARKS));
        }
        return Sentence.around(prose, at).has(ABOUT_MARKS);
    }
}
