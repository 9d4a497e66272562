package dev.releaseaudit.docs.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the topics that a text names, by whole words in any case, singular or plural. Immutable. */
public final class TopicMatcher {

    private record Phrase(List<String> words, Topic topic) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** Looks for the words of these topics. */
    public TopicMatcher(List<Topic> topics) {
        for (Topic topic : topics) {
            for (String phrase : topic.words()) {
                List<String> words = words(phrase);
                byFirstWord
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Phrase(words, topic));
            }
        }
    }

    /** Returns the topics that the text names, in the order in which it does. Code between backticks does not count. */
    public Set<Topic> in(String text) {
        List<String> words = words(text);
        Set<Topic> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : byFirstWord.getOrDefault(words.get(i), List.of())) {
                if (i + phrase.words().size() <= words.size()
                        && words.subList(i, i + phrase.words().size()).equals(phrase.words())) {
                    found.add(phrase.topic());
                }
            }
        }
        return found;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        boolean code = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean part = !code && Character.isLetterOrDigit(c);
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(singular(text.substring(start, i).toLowerCase(Locale.ROOT)));
                start = -1;
            }
            code ^= c == '`';
        }
        return words;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
