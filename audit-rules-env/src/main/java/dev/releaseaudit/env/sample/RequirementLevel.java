package dev.releaseaudit.env.sample;

import java.util.Optional;
import java.util.regex.Pattern;

/** Says when a variable has to be set. */
public enum RequirementLevel {
    /** It must be set, in production at least. */
    REQUIRED("required"),
    /** It must be set where something else is: where a feature is on, or another variable is not set. */
    CONDITIONAL("required under a condition"),
    /** It may be set; there is a default. */
    OPTIONAL("optional"),
    /** It is for production; nothing says that it must be set. */
    PRODUCTION("for production"),
    /** It is for development or tests only. */
    DEVELOPMENT("for development"),
    /** The file does not say. */
    UNSTATED("not said to be required or optional");

    private static final Pattern NOT_REQUIRED =
            words("not (?:strictly )?(?:required|mandatory|needed)|un-?required|required=false");
    private static final Pattern CONDITION = words(
            "(?<!if )(?<!as )(?:required|needed|must be set) (?:only )?(?:if|when|where|unless|with|by|to use|for(?! (?:the )?(?:app|all|any|production|everything)))"
                    + "|at least one of|one of (?:these|the following|either)");
    private static final Pattern REQUIRED_WORD =
            words("(?<!if )(?<!when )(?<!where )(?<!as )(?<!@)required|@required(?:=true)?"
                    + "|mandatory|must (?:be )?(?:set|changed?|provided?|configured?|filled)|obligatory");
    private static final Pattern OPTIONAL_WORD =
            words("optional|optionally|can be omitted|(?:leave|keep)(?: it| this)? (?:blank|empty|unset)");
    private static final Pattern DEVELOPMENT_WORD = words(
            "(?:dev|development|test|testing|tests|local)(?: \\w+)? only|only (?:for|in) (?:local )?(?:dev|development|tests?)"
                    + "|(?:local )?development|for tests");
    private static final Pattern PRODUCTION_WORD = words("production|prod");

    private final String words;

    RequirementLevel(String words) {
        this.words = words;
    }

    /** Returns the requirement in words that follow a number of variables: {@code 12 required}. */
    public String words() {
        return words;
    }

    /** Returns the requirement that a heading gives to what follows it; empty where it gives none. */
    static Optional<RequirementLevel> ofHeading(String text) {
        Optional<RequirementLevel> stated = ofDescription(text);
        if (stated.isPresent()) {
            return stated;
        }
        if (DEVELOPMENT_WORD.matcher(text).find()) {
            return Optional.of(DEVELOPMENT);
        }
        return PRODUCTION_WORD.matcher(text).find() ? Optional.of(PRODUCTION) : Optional.empty();
    }

    /** Returns the requirement that the description of one variable gives it; naming an environment gives none. */
    static Optional<RequirementLevel> ofDescription(String text) {
        if (NOT_REQUIRED.matcher(text).find()) {
            return Optional.of(OPTIONAL);
        }
        if (CONDITION.matcher(text).find()) {
            return Optional.of(CONDITIONAL);
        }
        if (REQUIRED_WORD.matcher(text).find()) {
            return Optional.of(REQUIRED);
        }
        return OPTIONAL_WORD.matcher(text).find() ? Optional.of(OPTIONAL) : Optional.empty();
    }

    private static Pattern words(String regex) {
        return Pattern.compile("(?<![\\w-])(?:" + regex + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }
}
