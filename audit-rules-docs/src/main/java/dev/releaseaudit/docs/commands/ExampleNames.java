package dev.releaseaudit.docs.commands;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.language.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names that the fences of a document define or show to be refused: a tutorial has a package, a makefile or a
 * Taskfile of its own, whose names the repository need not have.
 */
public final class ExampleNames {

    private static final List<String> REFUSALS = Vocabulary.phrases("refusal");
    private static final int LONGEST = 200;

    private final Document document;
    private final Set<String> names = new HashSet<>();
    private boolean isRead;

    /** Takes a document, whose fences are read when somebody asks. Used by one thread. */
    public ExampleNames(Document document) {
        this.document = document;
    }

    /** Tells whether a fence defines this name, or shows a tool that does not know it. */
    public boolean has(String name) {
        if (!isRead) {
            document.page().fences().stream()
                    .flatMap(fence -> fence.lines().stream())
                    .map(line -> line.text().strip())
                    .filter(text -> text.length() < LONGEST)
                    .forEach(this::read);
            isRead = true;
        }
        return names.contains(name);
    }

    private void read(String text) {
        int colon = text.endsWith(":") ? text.length() - 1 : text.indexOf(": ");
        if (colon > 0 && !text.startsWith("#")) {
            String key = text.substring(0, colon);
            names.add(bare(key.startsWith("- ") ? key.substring(2) : key));
        }
        if (isRefusal(text)) {
            for (String word : text.split("[\\s,;()]+")) {
                names.add(bare(word));
            }
        }
    }

    /** A log says that there is no such thing. */
    private static boolean isRefusal(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return REFUSALS.stream().anyMatch(lower::contains);
    }

    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && "\"'`‘’“”.:".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "\"'`‘’“”.:".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end);
    }
}
