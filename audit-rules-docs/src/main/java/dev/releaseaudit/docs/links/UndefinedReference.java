package dev.releaseaudit.docs.links;

import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.stream.Stream;

/**
 * A link by reference whose label no definition of the page has, so that readers see the brackets: {@code [text][missing]}.
 *
 * @param label the label
 * @param location the whole of it
 */
public record UndefinedReference(String label, Location location) implements Located {

    private static final int LONGEST = 200;

    /** Returns the references of a page that its parser left as text. */
    public static Stream<UndefinedReference> in(Page page) {
        return page.prose().stream()
                .filter(prose -> prose.text().contains("]["))
                .flatMap(prose -> in(prose, page));
    }

    private static Stream<UndefinedReference> in(Prose prose, Page page) {
        String text = prose.text();
        Stream.Builder<UndefinedReference> found = Stream.builder();
        for (int joint = text.indexOf("]["); joint >= 0; joint = text.indexOf("][", joint + 2)) {
            int start = text.lastIndexOf('[', joint);
            int end = text.indexOf(']', joint + 2);
            boolean near = start >= 0 && joint - start < LONGEST && end > 0 && end - joint < LONGEST;
            if (near && isWritten(text, start, joint, end)) {
                Location at = prose.at(start, end + 1);
                if (stands(text.substring(start, end + 1), at, page)) {
                    found.add(new UndefinedReference(text.substring(joint + 2, end), at));
                }
            }
        }
        return found.build();
    }

    /** What follows a letter or another bracket is an index, and numbers are no labels; code is no label either. */
    private static boolean isWritten(String text, int start, int joint, int end) {
        String words = text.substring(start + 1, joint);
        String label = text.substring(joint + 2, end);
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        return !Character.isLetterOrDigit(before)
                && ")]`$".indexOf(before) < 0
                && after != '['
                && words.chars().anyMatch(Character::isLetter)
                && label.chars().anyMatch(Character::isLetter)
                && label.chars().noneMatch(c -> "[`\n|*".indexOf(c) >= 0);
    }

    /** An escaped bracket reads the same and is none. */
    private static boolean stands(String reference, Location at, Page page) {
        return at.line() == at.endLine() && page.lines().get(at.line() - 1).startsWith(reference, at.column() - 1);
    }
}
