package dev.releaseaudit.env.sample;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in a list of a comment, {@code - NAME (what it is)}.
 *
 * @param name the name
 * @param requirement what the heading above the list says
 * @param description what the list says
 */
record ListedName(String name, RequirementLevel requirement, String description) {

    private static final Pattern BULLET = Pattern.compile("[-*•] ?`?([A-Z][A-Z0-9_]{2,})`?(?![\\w=])(.*)");

    /** Reads a comment. A heading such as {@code - MAIL ******} is none. */
    static Optional<ListedName> read(String comment, RequirementLevel requirement) {
        Matcher bullet = BULLET.matcher(comment);
        if (!bullet.matches() || SampleHeading.isRule(bullet.group(2).strip())) {
            return Optional.empty();
        }
        return Optional.of(
                new ListedName(bullet.group(1), requirement, bullet.group(2).replaceAll("^[\\s:(–—-]+|\\)$", "")));
    }

    /** Adds what the list says to what is said above the variable. */
    SampleVariable onto(SampleVariable variable) {
        String text = variable.isDescribed() ? variable.description() : description;
        RequirementLevel heading =
                variable.requirement() == RequirementLevel.UNSTATED ? requirement : variable.requirement();
        SampleVariable read = SampleVariable.of(variable.entry(), text, heading);
        return new SampleVariable(
                variable.name(),
                variable.requirement() == RequirementLevel.UNSTATED ? read.requirement() : variable.requirement(),
                text,
                read.constraint(),
                variable.secret(),
                variable.entry());
    }
}
