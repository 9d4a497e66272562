package dev.releaseaudit.env.code;

import dev.releaseaudit.env.wiring.ComposeSettings;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the references to variables in files that are no code: compose files and Spring's configuration. */
final class ConfigurationReferences {

    private static final Pattern SPRING_NAME =
            Pattern.compile("(?:application|bootstrap)(?:-[\\w-]{1,60})?\\.(?:ya?ml|properties)");
    private static final Pattern INTERPOLATION = Pattern.compile(
            "(?<!\\$)\\$(?:\\{(?<name>[A-Za-z_]\\w{0,100})(?:(?<operator>:?[-?+])(?<value>[^{}\\n]{0,300}))?\\}|(?<bare>[A-Z_][A-Z0-9_]{0,100}))");

    private ConfigurationReferences() {}

    /** Tells whether references of this file are read by a program. */
    static boolean concern(SourceFile file) {
        return isCompose(file)
                || (SPRING_NAME.matcher(file.name()).matches() && file.path().contains("resources/"));
    }

    static List<VariableRead> in(SourceFile file) {
        MaskedSource source = MaskedSource.of(file, CommentSyntax.CONFIGURATION);
        return isCompose(file)
                ? interpolations(source)
                : Jvm.placeholders(source, 0, source.text().length());
    }

    private static boolean isCompose(SourceFile file) {
        return ComposeSettings.accepts(file.name());
    }

    private static List<VariableRead> interpolations(MaskedSource source) {
        List<VariableRead> reads = new ArrayList<>();
        Matcher found = INTERPOLATION.matcher(source.code());
        while (found.find()) {
            String group = found.group("name") == null ? "bare" : "name";
            String operator = Optional.ofNullable(found.group("operator")).orElse("");
            boolean standard = operator.endsWith("-");
            reads.add(new VariableRead(
                    found.group(group),
                    ReadKind.DIRECT,
                    operator.endsWith("?"),
                    standard ? Optional.of(found.group("value")) : Optional.empty(),
                    standard || operator.endsWith("+"),
                    source.location(found.start(group), found.end(group))));
        }
        return reads;
    }
}
