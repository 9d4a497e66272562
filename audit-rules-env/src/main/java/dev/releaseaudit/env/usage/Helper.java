package dev.releaseaudit.env.usage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is a function that takes the name of a variable and reads it.
 *
 * @param name the function
 * @param demanding whether it fails where the variable is not set
 */
record Helper(String name, boolean demanding) {

    private static final int BEFORE = 1_500;
    private static final int AFTER = 500;
    private static final Pattern FAILS =
            Pattern.compile("\\b(?:throw|raise|panic|process\\.exit|sys\\.exit|log\\.Fatalf?|abort)\\b");

    /** Finds the function around a read, where the read takes the name from a parameter of it. */
    static Optional<Helper> around(MaskedSource source, Reads.Unnamed read, Pattern function) {
        if (read.identifier().isEmpty()) {
            return Optional.empty();
        }
        int from = Math.max(0, read.start() - BEFORE);
        Matcher head = function.matcher(source.code()).region(from, read.start());
        head.useTransparentBounds(true);
        Optional<Helper> nearest = Optional.empty();
        while (head.find()) {
            int group = 1;
            while (head.group(group) == null) {
                group++;
            }
            boolean takes = List.of(head.group(group + 1).split("[^\\w$]+"))
                    .contains(read.identifier().get());
            nearest = takes ? Optional.of(of(head.group(group), source.code(), read)) : Optional.empty();
        }
        return nearest;
    }

    private static Helper of(String name, String code, Reads.Unnamed read) {
        String body = code.substring(read.end(), Math.min(code.length(), read.end() + AFTER));
        int end = body.indexOf("\n}");
        boolean fails = FAILS.matcher(end < 0 ? body : body.substring(0, end)).find();
        return new Helper(name, fails || Requirement.isDemanding(name));
    }

    /** Returns how a call of it, with the name written out, looks. */
    Form call() {
        return new Form(Form.of("(?<![\\w$])" + Pattern.quote(name) + "\\('N'").pattern(), demanding);
    }
}
