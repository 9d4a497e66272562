package dev.releaseaudit.docs.claims;

import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.model.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What continuous integration can be said to run, and how a step that runs it looks. */
public final class CiActivities {

    /**
     * An activity of continuous integration.
     *
     * @param name what a report calls it
     * @param words the words that claim it
     * @param signs what the text of a step has in it
     */
    public record Activity(String name, Set<String> words, List<String> signs) {

        /** Tells whether the text of a step looks like this. */
        public boolean isIn(String step) {
            String lower = step.toLowerCase(Locale.ROOT);
            return signs.stream().anyMatch(lower::contains);
        }
    }

    private static final Map<String, Activity> BY_WORD =
            byWord(Vocabulary.resource(CiActivities.class, "ci-activities.yaml"));

    private CiActivities() {}

    /** Returns what there is to claim, by the word that claims it. */
    public static Map<String, Activity> byWord() {
        return BY_WORD;
    }

    private static Map<String, Activity> byWord(Node activities) {
        Map<String, Activity> byWord = new LinkedHashMap<>();
        for (Node.Entry entry : activities.entries()) {
            Set<String> words =
                    new LinkedHashSet<>(Vocabulary.texts(entry.value().get("words")));
            Activity activity = new Activity(
                    entry.name(), words, Vocabulary.texts(entry.value().get("signs")));
            words.forEach(word -> byWord.put(word, activity));
        }
        return Collections.unmodifiableMap(byWord);
    }
}
