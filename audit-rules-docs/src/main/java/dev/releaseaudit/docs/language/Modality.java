package dev.releaseaudit.docs.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says whether a sentence claims something, or only says that it is missing, planned or advisable. */
public enum Modality {
    /** Says that something is so, or forbids what is bad. */
    CLAIM,
    /** Says that something ought to be. */
    ADVICE,
    /** Says that something is not there, or not yet. */
    ABSENCE;

    private static final List<String> ABSENT = Vocabulary.phrases("absence phrase");
    private static final List<String> NEGATIONS = Vocabulary.phrases("negation phrase");
    private static final Set<String> MISSING = Vocabulary.words("absence");
    private static final Set<String> ADVISING = Vocabulary.words("advice");
    /** What a prohibition is about, where it is a policy rather than a gap. */
    private static final Set<String> BAD_PRACTICE = Vocabulary.words("bad practice");

    /** Returns the modality of a sentence. */
    public static Modality of(Sentence sentence) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        if (ABSENT.stream().anyMatch(text::contains) || sentence.has(MISSING)) {
            return ABSENCE;
        }
        boolean negated = text.startsWith("no ") || NEGATIONS.stream().anyMatch(text::contains);
        if (negated && !sentence.has(BAD_PRACTICE)) {
            return ABSENCE;
        }
        return sentence.has(ADVISING) ? ADVICE : CLAIM;
    }
}
