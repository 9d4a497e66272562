package dev.releaseaudit.env.code;

import java.util.List;

/** Puts names into a sentence. */
public final class NamesList {

    /** How many names a sentence has before it counts the others. */
    public static final int NAMED = 8;

    private NamesList() {}

    /** Returns {@code 3 variables that code reads: A, B, C}. */
    public static String of(List<String> names, String noun, String clause) {
        String first = String.join(", ", names.subList(0, Math.min(names.size(), NAMED)));
        String rest = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        return names.size() + " " + noun + (names.size() == 1 ? " " : "s ") + clause + ": " + first + rest;
    }
}
