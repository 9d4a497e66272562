package dev.releaseaudit.env.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Python: {@code os.environ}, decouple, environs and django-environ, and the settings classes of pydantic. */
final class Python {

    private static final Pattern FUNCTION = Pattern.compile("\\bdef\\s{1,9}(\\w{1,60})\\s{0,9}\\(([^)]{0,300})\\)");
    private static final Pattern FROM_OS =
            Pattern.compile("from\\s+os\\s+import\\b[^\\n]{0,200}\\b(?:environ|getenv)\\b");
    private static final Pattern LIBRARY = Pattern.compile("(?:from|import)\\s+(decouple|environs?)\\b");
    private static final List<ReadPattern> BARE = List.of(
            ReadPattern.demanding("(?<![\\w.])environ\\['N'\\s{0,9}\\]"),
            ReadPattern.of("(?<![\\w.])environ\\.(?:get|pop|setdefault)\\('N'"),
            ReadPattern.of("(?<![\\w.])getenv\\('N'"));
    private static final ReadPattern DECOUPLE = ReadPattern.demanding("(?<![\\w.])config\\('N'");
    private static final ReadPattern ENVIRON = ReadPattern.demanding("(?<![\\w.])env(?:\\.\\w{1,20})?\\('N'");

    private static final Pattern SETTINGS = Pattern.compile(
            "^class\\s{1,9}\\w{1,80}\\s{0,9}\\([^)]{0,200}\\bBaseSettings\\b[^)]{0,200}\\)\\s{0,9}:",
            Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile(
            "^(?: {2}| {4}|\\t)(?<name>(?!model_config\\b)[A-Za-z][A-Za-z0-9_]{0,80})\\s{0,9}:(?!\\s{0,9}ClassVar)[^=\\n]{1,200}+(?<default>=[ \\t]{0,9})?",
            Pattern.MULTILINE);
    private static final Pattern PREFIX =
            Pattern.compile("\\benv_prefix\\s{0,9}=\\s{0,9}[\"'](?<string>" + MaskedSource.FILL + "*+)[\"']");
    private static final Pattern ALIAS = Pattern.compile(
            "\\b(?:validation_alias|alias|env)\\s{0,9}=\\s{0,9}[\"'](?<string>" + MaskedSource.FILL + "++)[\"']");
    private static final Pattern NO_DEFAULT = Pattern.compile(
            "\\.\\.\\.|Field\\(\\s{0,40}(?:\\.\\.\\.|\\)|(?!default)\\w{1,40}\\s{0,9}=(?![^\\n]{0,300}\\bdefault(?:_factory)?\\s{0,9}=))");

    private Python() {}

    static Language language() {
        return new Language(
                Set.of("py"),
                CommentSyntax.PYTHON,
                List.of("environ", "getenv", "BaseSettings", "decouple"),
                List.of(
                        ReadPattern.demanding("(?<![\\w.])os\\.environ\\['N'\\s{0,9}\\]"),
                        ReadPattern.of("(?<![\\w.])os\\.environ\\[ARG"),
                        ReadPattern.of("(?<![\\w.])os\\.environ\\.(?:get|pop|setdefault)\\('N'"),
                        ReadPattern.of("(?<![\\w.])os\\.environ\\.(?:get|pop|setdefault)\\(ARG"),
                        ReadPattern.of("(?<![\\w.])os\\.getenv\\('N'"),
                        ReadPattern.of("(?<![\\w.])os\\.getenv\\(ARG"),
                        ReadPattern.of("(?<![\\w.])os\\.(?:environ\\[|environ\\.get\\(|getenv\\()\\s{0,9}"
                                + "(?:[fF][\"']|[\"'][^\"'\\n]{0,100}[\"']\\s{0,9}(?:\\+|%|\\.format))"),
                        ReadPattern.of("(?<quote>[\"'])(?<name>" + MaskedSource.FILL
                                + "++)\\k<quote>\\s{1,9}(?:not\\s{1,9})?in\\s{1,9}os\\.environ\\b"),
                        ReadPattern.of("(?<![\\w.])os\\.environ\\.(?:items|keys|values)\\(")),
                FUNCTION,
                Python::named);
    }

    private static List<VariableRead> named(MaskedSource source) {
        List<VariableRead> reads = new ArrayList<>();
        if (FROM_OS.matcher(source.code()).find()) {
            BARE.forEach(form -> reads.addAll(ReadFinder.named(source, form)));
        }
        Matcher library = LIBRARY.matcher(source.code());
        if (library.find()) {
            reads.addAll(ReadFinder.named(source, library.group(1).equals("decouple") ? DECOUPLE : ENVIRON));
        }
        Matcher settings = SETTINGS.matcher(source.code());
        while (settings.find()) {
            fields(source, settings.end(), classEnd(source.code(), settings.end()), reads);
        }
        return reads;
    }

    private static void fields(MaskedSource source, int from, int to, List<VariableRead> reads) {
        Matcher prefix = PREFIX.matcher(source.code()).region(from, to);
        String before = prefix.find() ? source.text().substring(prefix.start("string"), prefix.end("string")) : "";
        Matcher field = FIELD.matcher(source.code()).region(from, to);
        while (field.find()) {
            int lineEnd = source.code().indexOf('\n', field.end());
            int end = Math.min(lineEnd < 0 ? to : lineEnd, to);
            String value = source.code().substring(field.end(), end);
            boolean given =
                    field.group("default") != null && !NO_DEFAULT.matcher(value).lookingAt();
            Matcher alias = ALIAS.matcher(source.code()).region(field.end(), end);
            String name = alias.find()
                    ? source.text().substring(alias.start("string"), alias.end("string"))
                    : before + field.group("name");
            reads.add(new VariableRead(
                    name.toUpperCase(Locale.ROOT),
                    ReadKind.SCHEMA,
                    !given,
                    given ? Literals.at(source, field.end()) : Optional.empty(),
                    given,
                    source.location(field.start("name"), field.end("name"))));
        }
    }

    /** Returns where the body of a class ends: before the next line that is not indented. */
    private static int classEnd(String code, int from) {
        for (int line = code.indexOf('\n', from); line >= 0; line = code.indexOf('\n', line + 1)) {
            boolean text = line + 1 < code.length() && !Character.isWhitespace(code.charAt(line + 1));
            if (text) {
                return line;
            }
        }
        return code.length();
    }
}
