package dev.releaseaudit.docs.language;

import dev.releaseaudit.docs.CodeMention;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence of a text.
 *
 * @param prose the text
 * @param start where the sentence begins in it
 * @param end where it ends, exclusive
 */
public record Sentence(Prose prose, int start, int end) implements Located {

    /** How far a sentence is looked for in each direction, so that a text full of code costs no more than its length. */
    private static final int LONGEST = 1_000;

    private static final Set<String> PROHIBITIONS = Vocabulary.words("prohibition");
    private static final Set<String> OTHER_TIMES = Vocabulary.words("another time");

    /** Returns the sentence around a place in a text; of a sentence that never ends, the part around it. */
    public static Sentence around(Prose prose, int offset) {
        String text = prose.text();
        int first = Math.max(0, offset - LONGEST);
        int last = Math.min(text.length(), offset + LONGEST);
        int start = offset;
        while (start > first && !ends(text, start - 1)) {
            start--;
        }
        int end = offset;
        while (end < last && !ends(text, end)) {
            end++;
        }
        return new Sentence(prose, start, Math.min(text.length(), end + 1));
    }

    /** Returns the sentence around a mention. */
    public static Sentence around(CodeMention mention) {
        return around(mention.prose(), mention.code().start());
    }

    /** Returns the sentences of a text. */
    public static List<Sentence> of(Prose prose) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        String text = prose.text();
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !ends(text, end)) {
                end++;
            }
            end = Math.min(text.length(), end + 1);
            if (!text.substring(start, end).isBlank()) {
                sentences.add(new Sentence(prose, start, end));
            }
            start = end;
        }
        return sentences;
    }

    /** A full stop, question or exclamation mark before a blank, outside code; a dot within a word or number ends nothing. */
    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?' && c != ';') {
            return false;
        }
        boolean last = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        boolean abbreviation = at > 1 && text.charAt(at - 2) == '.'
                || text.startsWith("e.g", Math.max(0, at - 3))
                || text.startsWith("etc", Math.max(0, at - 3));
        return last && !abbreviation;
    }

    /** Returns the words as they are written. */
    public String text() {
        return prose.text().substring(start, end).replace('\n', ' ').strip();
    }

    /** Tells whether the sentence speaks against what stands at an offset of the text: "never run", "do not commit". */
    public boolean forbids(int offset) {
        return contains(start, Math.max(start, Math.min(offset, end)), PROHIBITIONS);
    }

    /** Tells whether the sentence speaks of what is still to come, is gone, is made by somebody else, or is an example. */
    public boolean isOfAnotherTime() {
        return contains(start, end, OTHER_TIMES);
    }

    /** Tells whether one of these words, in lower case, stands in the sentence outside code. */
    public boolean has(Set<String> words) {
        return contains(start, end, words);
    }

    private boolean contains(int from, int to, Set<String> wanted) {
        String text = prose.text();
        boolean code = false;
        int wordStart = -1;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            boolean part = !code
                    && (Character.isLetterOrDigit(c)
                            || c == '\''
                            || c == '’'
                            || (c == '.' && i + 1 < to && Character.isLetter(text.charAt(i + 1))));
            if (part && wordStart < 0) {
                wordStart = i;
            } else if (!part && wordStart >= 0) {
                if (wanted.contains(word(text, wordStart, i))) {
                    return true;
                }
                wordStart = -1;
            }
            code ^= c == '`';
        }
        return false;
    }

    /** Returns a word in lower case, without the ending of a genitive. */
    private static String word(String text, int from, int to) {
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    @Override
    public Location location() {
        int from = start;
        while (from < end && Character.isWhitespace(prose.text().charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && Character.isWhitespace(prose.text().charAt(to - 1))) {
            to--;
        }
        return prose.at(from, to);
    }
}
