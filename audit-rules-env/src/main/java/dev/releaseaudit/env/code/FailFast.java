package dev.releaseaudit.env.code;

import java.util.regex.Pattern;

/** Finds what shows that code refuses to go on without a variable. */
final class FailFast {

    private static final int BEFORE = 120;
    private static final int AFTER = 240;

    /** A call whose name demands: {@code required('NAME', process.env.NAME)}, {@code requireNonNull(System.getenv("NAME"))}. */
    private static final Pattern DEMANDING_CALL = Pattern.compile(
            "(?:^|[^\\w])(?!require\\()\\w{0,30}?(?:[Rr]equire|[Mm]ust|[Ee]nsure|[Mm]andatory|[Aa]ssert)\\w{0,20}\\(\\s{0,9}"
                    + "(?:[\"'`][^\"'`]{0,80}[\"'`]\\s{0,9},\\s{0,9})?\\w{0,12}\\.?$");

    private static final Pattern NEGATED = Pattern.compile("if\\s?\\(\\s?!\\s?$");
    private static final String STOP =
            "\\{?\\s{0,40}(?:(?:console|log|logger)\\.\\w{1,12}\\([^;]{0,120}\\);?\\s{0,40})?(?:throw\\b|process\\.exit\\b)";
    private static final Pattern STOPS = Pattern.compile("\\s?\\)\\s?" + STOP);
    private static final Pattern STOPS_UNDEFINED =
            Pattern.compile("\\s?===?\\s?(?:undefined|null|\"\"|'')\\s?\\)\\s?" + STOP);
    private static final Pattern UNWRAPS = Pattern.compile(
            "\\s{0,40}\\)?\\s{0,40}(?:\\.orElseThrow\\b|\\.expect\\(|\\.unwrap\\(\\)|\\?;|\\?\\?\\s?throw\\b|\\?:\\s?(?:throw|error)\\b|\\|\\|\\s?raise\\b)");

    private static final Pattern DEMANDING_NAME =
            Pattern.compile("\\w{0,30}?(?:[Rr]equire|[Mm]ust|[Ee]nsure|[Mm]andatory|[Aa]ssert)\\w{0,20}");

    private FailFast() {}

    /** Tells whether the code around a read, from here to there, refuses to go on without a value. */
    static boolean around(String code, int start, int end) {
        String before = code.substring(Math.max(0, start - BEFORE), start);
        String after = code.substring(end, Math.min(code.length(), end + AFTER));
        return DEMANDING_CALL.matcher(before).find()
                || (NEGATED.matcher(before).find() && STOPS.matcher(after).lookingAt())
                || STOPS_UNDEFINED.matcher(after).lookingAt()
                || UNWRAPS.matcher(after).lookingAt();
    }

    /** Tells whether a function's name says that it demands. */
    static boolean isDemanding(String function) {
        return DEMANDING_NAME.matcher(function).matches();
    }
}
