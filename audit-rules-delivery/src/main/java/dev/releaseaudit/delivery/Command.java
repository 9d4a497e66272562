package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A command of a script.
 *
 * @param text the command as it is written, over one line
 * @param words its words, without quotes
 * @param folder the folder that it runs in, from the root, as far as {@code cd} tells
 * @param tolerated whether the script goes on where it fails, as before {@code || true}
 * @param location where it is
 */
public record Command(String text, List<String> words, String folder, boolean tolerated, Location location)
        implements Located {

    /** Copies the list. */
    public Command {
        words = List.copyOf(words);
    }

    /** Tells whether the command begins with these words. */
    public boolean begins(String... start) {
        return words.size() >= start.length && words.subList(0, start.length).equals(List.of(start));
    }

    /** Returns the values of an option that has one of these names: {@code -t x}, {@code --tag=x}. */
    public List<String> options(String... names) {
        List<String> wanted = List.of(names);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int sign = word.indexOf('=');
            if (wanted.contains(word) && i + 1 < words.size()) {
                values.add(words.get(i + 1));
            } else if (sign > 0 && wanted.contains(word.substring(0, sign))) {
                values.add(word.substring(sign + 1));
            }
        }
        return values;
    }
}
