package dev.releaseaudit.report.document;

import java.util.List;

/**
 * The words of a message, with the name of its subject taken out.
 *
 * @param name the subject
 * @param named whether the message names it
 * @param words the words
 */
record MessageTemplate(String name, boolean named, List<String> words) {

    /** The answer for messages that differ in more than one word. */
    static final int SEVERAL = -2;

    private static final int SAME = -1;

    static MessageTemplate of(String name, String message) {
        boolean named = !name.isEmpty() && message.contains(name);
        String template = named ? message.replace(name, "\0") : message;
        return new MessageTemplate(name, named, List.of(template.split(" ", -1)));
    }

    /** Returns the place of the only word in which the messages differ, -1 where there is none. */
    int onlyDifference(MessageTemplate other) {
        if (named != other.named || words.size() != other.words.size()) {
            return SEVERAL;
        }
        int place = SAME;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(other.words.get(i))) {
                if (place != SAME || !isName(words.get(i)) || !isName(other.words.get(i))) {
                    return SEVERAL;
                }
                place = i;
            }
        }
        return place;
    }

    /** Returns the name that sets this message apart from those like it, which differ at a place. */
    String called(int place) {
        if (named) {
            return name;
        }
        return place < 0 ? "" : words.get(place).replaceAll("^[`'\"(]|[`'\"),:;]{1,2}$", "");
    }

    private static boolean isName(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
