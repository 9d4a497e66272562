package dev.releaseaudit.env.code;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A function that takes the name of a variable and reads it.
 *
 * @param name the function
 * @param demanding whether it fails where the variable is not set
 */
record AccessorFunction(String name, boolean demanding) {

    private static final int AFTER = 500;
    private static final Pattern FAILS =
            Pattern.compile("\\b(?:throw|raise|panic|process\\.exit|sys\\.exit|log\\.Fatalf?|abort)\\b");

    /** Finds the function around a read, where the read takes the name from a parameter of it. */
    static Optional<AccessorFunction> around(MaskedSource source, ReadFinder.Unnamed read, FunctionHeads functions) {
        return functions
                .before(read.start())
                .filter(head -> read.identifier()
                        .filter(List.of(head.parameters().split("[^\\w$]+"))::contains)
                        .isPresent())
                .map(head -> of(head.name(), source.code(), read));
    }

    private static AccessorFunction of(String name, String code, ReadFinder.Unnamed read) {
        String body = code.substring(read.end(), Math.min(code.length(), read.end() + AFTER));
        int end = body.indexOf("\n}");
        boolean fails = FAILS.matcher(end < 0 ? body : body.substring(0, end)).find();
        return new AccessorFunction(name, fails || FailFast.isDemanding(name));
    }

    /** Returns how a call of it, with the name written out, looks. */
    ReadPattern call() {
        return new ReadPattern(
                ReadPattern.of("(?<![\\w$])" + Pattern.quote(name) + "\\('N'").pattern(), demanding);
    }
}
