package dev.releaseaudit.env.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Java, Kotlin and Scala: {@code System.getenv} and names in capitals in Spring's and MicroProfile's annotations. */
final class Jvm {

    private static final Pattern FUNCTION = Pattern.compile(
            "\\b(?!if\\b|for\\b|while\\b|switch\\b|catch\\b|return\\b)(\\w{1,60})\\s{0,9}\\(([^(){};]{0,300})\\)[^;{}()=]{0,120}[{=]");
    private static final Pattern INJECTED = Pattern.compile(
            "@(?:Value|Property)\\(\\s{0,40}(?:\\w{1,20}\\s{0,9}=\\s{0,9})?\"(?<string>" + MaskedSource.FILL + "++)\"");
    /** A reference to a variable, {@code ${NAME:value}}. */
    static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{(?<name>[A-Z][A-Z0-9_]{1,100})(?<default>:[^{}\\n]{0,300})?\\}");

    private static final Pattern BINDS = Pattern.compile(
            "@(?:SpringBootApplication|ConfigurationProperties|ConfigMapping|QuarkusMain|MicronautTest)\\b|Micronaut\\.(?:run|build)\\(");

    private Jvm() {}

    static Language language() {
        return new Language(
                Set.of("java", "kt", "kts", "scala", "groovy"),
                CommentSyntax.MANAGED,
                List.of(
                        "getenv",
                        "sys.env",
                        "@Value",
                        "@ConfigProperty",
                        "@Property",
                        "@ConfigurationProperties",
                        "@SpringBootApplication",
                        "@ConfigMapping",
                        "@QuarkusMain",
                        "Micronaut."),
                List.of(
                        ReadPattern.of("\\bSystem\\.getenv\\(\"N\"\\s{0,9}\\)"),
                        ReadPattern.of(
                                "\\bSystem\\.getenv\\(\\)\\s{0,99}(?:\\.get(?:OrDefault)?\\(|\\.containsKey\\(|\\[)\"N\""),
                        ReadPattern.of("\\bSystem\\.getenv\\(ARG"),
                        ReadPattern.of("\\bSystem\\.getenv\\(\\)\\s{0,99}(?:\\.get(?:OrDefault)?\\(|\\[)ARG"),
                        ReadPattern.of("\\bSystem\\.getenv\\(\\)\\s{0,99}\\.(?:forEach|entrySet|keySet|stream)\\b"),
                        ReadPattern.of("(?<![\\w.])sys\\.env(?:\\.get|\\.getOrElse|\\.contains)?\\(\"N\""),
                        ReadPattern.demanding("@ConfigProperty\\(\\s{0,40}name\\s{0,9}=\\s{0,9}\"N\"")),
                FUNCTION,
                Jvm::named);
    }

    private static List<VariableRead> named(MaskedSource source) {
        List<VariableRead> reads = new ArrayList<>();
        Matcher injected = INJECTED.matcher(source.code());
        while (injected.find()) {
            reads.addAll(placeholders(source, injected.start("string"), injected.end("string")));
        }
        Matcher binds = BINDS.matcher(source.code());
        if (binds.find()) {
            reads.add(VariableRead.dynamic(source.location(binds.start(), binds.end())));
        }
        return reads;
    }

    /** Finds references to variables between two offsets of the text. */
    static List<VariableRead> placeholders(MaskedSource source, int from, int to) {
        List<VariableRead> reads = new ArrayList<>();
        Matcher found = PLACEHOLDER.matcher(source.text()).region(from, to);
        while (found.find()) {
            Optional<String> value = Optional.ofNullable(found.group("default")).map(text -> text.substring(1));
            reads.add(new VariableRead(
                    found.group("name"),
                    ReadKind.DIRECT,
                    value.isEmpty(),
                    value,
                    value.isPresent(),
                    source.location(found.start("name"), found.end("name"))));
        }
        return reads;
    }
}
