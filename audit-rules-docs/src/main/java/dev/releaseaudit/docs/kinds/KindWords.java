package dev.releaseaudit.docs.kinds;

import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists the words in paths and titles that tell what a document is for. */
final class KindWords {

    static final Set<String> FOREIGN = Vocabulary.words("kind foreign folder");
    static final Set<String> CHANGELOG = Vocabulary.words("kind changelog");
    static final Set<String> DECISION = Vocabulary.words("kind decision");
    static final Set<String> PLAN = Vocabulary.words("kind plan");
    static final Set<String> REPORT = Vocabulary.words("kind report");
    static final Set<String> USERS = Vocabulary.words("kind manual");
    static final List<DocumentKind> ORDER = List.of(
            DocumentKind.READINESS,
            DocumentKind.RUNBOOK,
            DocumentKind.DEPLOYMENT,
            DocumentKind.SECURITY,
            DocumentKind.TESTING,
            DocumentKind.CONFIGURATION,
            DocumentKind.API,
            DocumentKind.ARCHITECTURE,
            DocumentKind.PRODUCT);

    static final Map<DocumentKind, Set<String>> BY_WORD = ORDER.stream()
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind, kind -> Vocabulary.words("kind " + kind.name().toLowerCase(Locale.ROOT))));

    /** The names of files that introduce the folder that they are in, to people or to their assistants. */
    static final Set<String> INTRODUCING = Vocabulary.words("kind introduction");
    /** The words of a name that speaks of testing and of nothing else. */
    static final Set<String> TESTING = Vocabulary.words("names about tests alone");
    /** The words of what goes live. */
    static final Set<String> LAUNCH = Vocabulary.words("kind launch");
    /** The words of a list that says how far each item is. */
    static final Set<String> TRACKER = Vocabulary.words("kind tracker");
    /** The words that begin or end a name about testing, whatever else is in it. */
    static final Set<String> TESTS = Vocabulary.words("ends of a name about tests");

    private KindWords() {}
}
