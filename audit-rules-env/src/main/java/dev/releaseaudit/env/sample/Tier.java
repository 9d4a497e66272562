package dev.releaseaudit.env.sample;

import java.util.regex.Pattern;

/** Says which side of an application reads the variables of a section. */
public enum Tier {
    /** Code that browsers run. */
    FRONT_END("(?:front[- ]?end|client(?:[- ]side)?|browser|web app|vite|next\\.?js public)"),
    /** Code that servers run. */
    BACK_END("(?:back[- ]?end|server(?:[- ]side)?|api)"),
    /** The file does not say. */
    UNSTATED("(?!)");

    private final Pattern words;

    Tier(String words) {
        this.words = Pattern.compile("(?<![\\w-])" + words + "(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    /** Returns the side that a heading speaks of; one that speaks of both says nothing. */
    static Tier of(String title) {
        boolean front = FRONT_END.words.matcher(title).find();
        boolean back = BACK_END.words.matcher(title).find();
        if (front == back) {
            return UNSTATED;
        }
        return front ? FRONT_END : BACK_END;
    }
}
