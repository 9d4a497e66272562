package dev.releaseaudit.env.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Go: package os, the struct tags of env and envconfig, and the flags of urfave and kong. */
final class Golang {

    private static final Pattern FUNCTION =
            Pattern.compile("\\bfunc\\s{1,9}(?:\\([^)]{0,100}\\)\\s{0,9})?(\\w{1,60})\\s{0,9}\\(([^)]{0,300})\\)");
    private static final Pattern TAG = Pattern.compile(
            "`[^`\\n]{0,300}?\\b(?:env|envconfig):\"(?<name>[A-Z][A-Z0-9_]{1,100})(?<options>[^\"\\n]{0,200})\"[^`\\n]{0,300}`");
    private static final Pattern STANDARD = Pattern.compile(
            "\\b(?:envDefault|env-default|default):\"(?<value>[^\"\\n]{0,300})\"|\\bdefault=(?<option>[^,\"\\n]{0,300})");
    private static final Pattern DEMANDED =
            Pattern.compile(",\\s?(?:required|notEmpty)\\b|\\b(?:required|env-required):\"true\"");

    private Golang() {}

    static Language language() {
        return new Language(
                Set.of("go"),
                CommentSyntax.GO,
                List.of("Getenv", "LookupEnv", "env:\"", "envconfig", "EnvVar", "viper"),
                List.of(
                        ReadPattern.of("\\b(?:os|syscall)\\.(?:Getenv|LookupEnv)\\(\"N\"\\s{0,9}\\)"),
                        ReadPattern.of("\\b(?:os|syscall)\\.(?:Getenv|LookupEnv)\\(ARG"),
                        ReadPattern.of("\\bEnvVars?:\\s{0,20}(?:\\[\\]string\\{)?\"N\""),
                        ReadPattern.of("\\bcli\\.EnvVars\\(\"N\""),
                        ReadPattern.of(
                                "\\b[vV]iper\\.BindEnv\\(\\s{0,20}\"" + MaskedSource.FILL + "++\"\\s{0,9},\"N\""),
                        ReadPattern.of("\\b[vV]iper\\.(?:AutomaticEnv|SetEnvPrefix)\\("),
                        ReadPattern.of("\\benvconfig\\.(?:Must)?Process\\(")),
                FUNCTION,
                Golang::tags);
    }

    private static List<VariableRead> tags(MaskedSource source) {
        List<VariableRead> reads = new ArrayList<>();
        Matcher tag = TAG.matcher(source.text());
        while (tag.find()) {
            Matcher standard = STANDARD.matcher(tag.group());
            Optional<String> value = standard.find()
                    ? Optional.ofNullable(standard.group("value")).or(() -> Optional.of(standard.group("option")))
                    : Optional.empty();
            boolean demanded = DEMANDED.matcher(tag.group()).find();
            reads.add(new VariableRead(
                    tag.group("name"),
                    ReadKind.SCHEMA,
                    demanded && value.isEmpty(),
                    value,
                    value.isPresent(),
                    source.location(tag.start("name"), tag.end("name"))));
        }
        return reads;
    }
}
