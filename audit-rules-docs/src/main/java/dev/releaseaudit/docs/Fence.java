package dev.releaseaudit.docs;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.List;
import java.util.Locale;

/**
 * A block of code.
 *
 * @param info what follows the opening fence, such as {@code yaml deploy.yaml}; empty for indented code
 * @param lines the content, each line with its place
 * @param fenced whether it has fences, rather than being indented
 * @param location from the opening fence to the closing one
 */
public record Fence(String info, List<Line> lines, boolean fenced, Location location) implements Block, Subject {

    /** Copies the list. */
    public Fence {
        lines = List.copyOf(lines);
    }

    /** Returns the first word of the info string in lower case; empty where there is none. */
    public String language() {
        String word = info.strip();
        int end = 0;
        while (end < word.length()
                && (Character.isLetterOrDigit(word.charAt(end)) || "+#-_.".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Returns the content, its lines joined with {@code \n}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.substring(0, Math.max(0, text.length() - 1));
    }

    @Override
    public String label() {
        return language().isEmpty() ? "code" : language();
    }

    /**
     * A line of code.
     *
     * @param text the line without what belongs to the block around it
     * @param location where
     */
    public record Line(String text, Location location) implements Located {}
}
