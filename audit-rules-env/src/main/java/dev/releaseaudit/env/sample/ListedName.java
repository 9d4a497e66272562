package dev.releaseaudit.env.sample;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is a name in a list of a comment, {@code - NAME (what it is)}.
 *
 * @param name the name
 * @param status what the heading above the list says
 * @param description what the list says
 */
record ListedName(String name, Status status, String description) {

    private static final Pattern BULLET = Pattern.compile("[-*•] ?`?([A-Z][A-Z0-9_]{2,})`?(?![\\w=])(.*)");

    /** Reads a comment. A heading such as {@code - MAIL ******} is none. */
    static Optional<ListedName> read(String comment, Status status) {
        Matcher bullet = BULLET.matcher(comment);
        if (!bullet.matches() || Heading.isRule(bullet.group(2).strip())) {
            return Optional.empty();
        }
        return Optional.of(
                new ListedName(bullet.group(1), status, bullet.group(2).replaceAll("^[\\s:(–—-]+|\\)$", "")));
    }

    /** Adds what the list says to what is said above the variable. */
    SampleVariable onto(SampleVariable variable) {
        String text = variable.isDescribed() ? variable.description() : description;
        Status heading = variable.status() == Status.UNSTATED ? status : variable.status();
        SampleVariable read = SampleVariable.of(variable.entry(), text, heading);
        return new SampleVariable(
                variable.name(),
                variable.status() == Status.UNSTATED ? read.status() : variable.status(),
                text,
                read.constraint(),
                variable.secret(),
                variable.entry());
    }
}
