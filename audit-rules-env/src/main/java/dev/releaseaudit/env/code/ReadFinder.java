package dev.releaseaudit.env.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the reads of one form in a file. */
final class ReadFinder {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{1,100}");
    private static final Pattern WRITES = Pattern.compile("\\s{0,9}=(?![=>])");
    private static final Pattern REMOVES = Pattern.compile("\\b(?:delete|del|unset)[\\s(]{1,9}$");

    private ReadFinder() {}

    /** Returns the reads that name their variable. */
    static List<VariableRead> named(MaskedSource source, ReadPattern form) {
        List<VariableRead> reads = new ArrayList<>();
        Matcher found = form.pattern().matcher(source.code());
        while (form.names() && found.find()) {
            String name = source.text().substring(found.start("name"), found.end("name"));
            if (NAME.matcher(name).matches() && !isWrite(source.code(), found)) {
                reads.add(read(source, form, found, name));
            }
        }
        return reads;
    }

    private static VariableRead read(MaskedSource source, ReadPattern form, Matcher found, String name) {
        int after = Math.max(found.end("name"), found.end());
        boolean closed = source.code().charAt(after - 1) == ')' || source.code().charAt(after - 1) == ']';
        boolean quoted = source.code().charAt(found.end("name") - 1) == MaskedSource.FILL;
        Fallback inside = quoted && !closed ? Fallback.argument(source, after) : Fallback.NONE;
        Fallback fallback = inside.or(Fallback.operator(source, after));
        boolean demanded = form.demanding() || FailFast.around(source.code(), found.start(), after);
        return new VariableRead(
                name,
                ReadKind.DIRECT,
                demanded && !fallback.exists(),
                fallback.literal(),
                fallback.exists(),
                fallback.keepsBlank() || NullCheck.follows(source.code(), found.start(), after),
                source.location(found.start("name"), found.end("name")));
    }

    /** Returns the reads whose name is an identifier or not even that, with the identifier. */
    static List<Unnamed> unnamed(MaskedSource source, ReadPattern form) {
        List<Unnamed> reads = new ArrayList<>();
        Matcher found = form.pattern().matcher(source.code());
        while (!form.names() && found.find()) {
            Optional<String> identifier = form.hasArgument() ? Optional.of(found.group("argument")) : Optional.empty();
            if (!isWrite(source.code(), found)) {
                reads.add(new Unnamed(identifier, found.start(), found.end()));
            }
        }
        return reads;
    }

    private static boolean isWrite(String code, Matcher found) {
        int end = found.end();
        boolean closes = end < code.length() && code.charAt(end) == ']';
        boolean writes = WRITES.matcher(code)
                        .region(closes ? end + 1 : end, code.length())
                        .lookingAt()
                && code.charAt(end - 1) != '(';
        String before = code.substring(Math.max(0, found.start() - 12), found.start());
        return writes || REMOVES.matcher(before).find();
    }

    /**
     * A read that does not name its variable.
     *
     * @param identifier what holds the name; empty where the whole environment is read
     * @param start where it begins
     * @param end where it ends
     */
    record Unnamed(Optional<String> identifier, int start, int end) {}
}
