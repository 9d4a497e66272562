package dev.releaseaudit.delivery.dockerfile;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the directives of a parser, which are comments before anything else. */
final class Directives {

    private static final Pattern DIRECTIVE =
            Pattern.compile("([a-zA-Z][a-zA-Z0-9]{0,100})\\s{0,100}=\\s{0,100}(\\S.*?)\\s{0,100}");
    private static final Set<String> NAMES = Set.of("syntax", "escape", "check");

    private final Set<String> seen = new HashSet<>();
    private boolean done;
    private char escape = '\\';

    char escape() {
        return escape;
    }

    /** Looks at the next line, without the blanks at its start. */
    void line(String line) {
        if (done) {
            return;
        }
        String comment = line.startsWith("#") ? line.substring(Spaces.skip(line, 1)) : "";
        Matcher directive = DIRECTIVE.matcher(comment.length() > 2_000 ? "" : comment);
        String name = directive.matches() ? directive.group(1).toLowerCase(Locale.ROOT) : "";
        if (!NAMES.contains(name)) {
            done = true;
            return;
        }
        if (!seen.add(name)) {
            throw new BrokenDockerfileException("the directive " + name + " stands here a second time");
        }
        if (name.equals("escape")) {
            if (!Set.of("\\", "`").contains(directive.group(2))) {
                throw new BrokenDockerfileException("only \\ and ` can be the escape character");
            }
            escape = directive.group(2).charAt(0);
        }
    }
}
