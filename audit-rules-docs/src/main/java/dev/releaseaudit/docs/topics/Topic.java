package dev.releaseaudit.docs.topics;

import java.util.List;
import java.util.Set;

/**
 * A subject that a production audit asks documents about.
 *
 * @param id a word to configure it by
 * @param title what a report calls it
 * @param words the words and phrases that name it, in lower case
 * @param needed when a repository needs it
 * @param proof what in the repository confirms it
 * @param kinds the kinds of resources whose mere presence confirms it
 */
public record Topic(
        String id, String title, List<String> words, Need needed, Set<Evidence.Kind> proof, Set<String> kinds) {

    /** Copies the collections. */
    public Topic {
        words = List.copyOf(words);
        proof = Set.copyOf(proof);
        kinds = Set.copyOf(kinds);
    }

    /** Says when a repository needs a topic. */
    public enum Need {
        /** Whatever it holds. */
        ALWAYS,
        /** Where something is deployed. */
        DEPLOYMENT,
        /** Where something is reached from outside. */
        INGRESS,
        /** Where something keeps data. */
        DATABASE,
        /** Where something runs by the clock. */
        JOBS,
        /** Never: it is worth a signal, but no gap. */
        NEVER
    }
}
