package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.wiring.ComposeSettings;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.secrets.Placeholder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds secrets that code gives a literal where nobody sets them. */
@About(
        id = "env/secret-fallback",
        title = "Secrets have no default in code",
        severity = Severity.WARNING,
        tags = {"security", "secret"})
public final class SecretFallback implements Rule<VariableRead> {

    /** Last words of variables that name a thing: where tokens are kept, or the header that they come in, is no token. */
    private static final Set<String> THINGS =
            Set.of("TABLE", "COLLECTION", "COLUMN", "FIELD", "INDEX", "BUCKET", "TOPIC", "QUEUE", "HEADER", "COOKIE");

    @Override
    public Verdicts check(VariableRead read) {
        Optional<String> literal = read.fallback().filter(value -> !value.isBlank());
        boolean secret = literal.isPresent()
                && KeyName.of(read.name()).isSecret()
                && !namesThing(read.name())
                && !literal.get().matches("-?\\d{1,6}|[Tt]rue|[Ff]alse|none|null|undefined|N/A");
        boolean elsewhere = literal.flatMap(value -> Placeholder.of(read.name(), value))
                .filter(kind -> kind == Placeholder.REFERENCE || kind == Placeholder.EMPTY)
                .isPresent();
        return secret && !elsewhere && !isCompose(read.location().path())
                ? violated(read, "%s falls back to a literal where nobody sets it", read.name())
                        .fix("Let the program refuse to start without %s".formatted(read.name()))
                : Verdicts.none();
    }

    private static boolean namesThing(String name) {
        List<String> words = KeyName.of(name).words();
        return THINGS.contains(words.get(words.size() - 1));
    }

    /** Tells compose files, whose values other rules judge. */
    private static boolean isCompose(String path) {
        return ComposeSettings.accepts(path.substring(path.lastIndexOf('/') + 1));
    }
}
