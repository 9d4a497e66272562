package dev.releaseaudit.docs.language;

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

    private static final Set<String> MISSING = Set.of("""
            missing lacks lack without todo tbd planned future unimplemented roadmap later""".split("\\s+"));
    private static final Set<String> ADVISING =
            Set.of("should", "consider", "recommended", "recommend", "ideally", "might", "could", "ought");
    /** What a prohibition is about, where it is a policy rather than a gap. */
    private static final Set<String> BAD_PRACTICE = Set.of("""
            latest commit commits committed plaintext root http hardcode hard-code store share log expose print
            twice block blocks stops force production run use delete apply deploy""".split("\\s+"));

    /** Returns the modality of a sentence. */
    public static Modality of(Sentence sentence) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        if (text.contains("not yet")
                || text.contains("not-started")
                || text.contains("not started")
                || text.contains("out of scope")
                || text.contains("to be ")
                || text.contains("must be added")
                || text.contains("not implemented")
                || text.contains("not configured")
                || text.contains("not covered")
                || text.contains("does not exist")
                || text.contains("will be")
                || sentence.has(MISSING)) {
            return ABSENCE;
        }
        boolean negated = text.startsWith("no ")
                || text.contains("there is no ")
                || text.contains("there are no ")
                || text.contains("we have no ")
                || text.contains("do not have");
        if (negated && !sentence.has(BAD_PRACTICE)) {
            return ABSENCE;
        }
        return sentence.has(ADVISING) ? ADVICE : CLAIM;
    }
}
