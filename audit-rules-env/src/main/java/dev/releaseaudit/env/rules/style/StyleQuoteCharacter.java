package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.style.StyleLine;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import java.util.regex.Pattern;

/** Finds quotes around values that need none. */
@About(
        id = "env/style-quote-character",
        title = "Quotes stand around values that need them",
        severity = Severity.INFO,
        tags = {"style", "QuoteCharacter"},
        byDefault = false)
public final class StyleQuoteCharacter implements Rule<EnvFile> {

    /** Blanks, comments, assignments, references, and the escaped end of a line. */
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\\s#=$&]|\\\\n");

    @Override
    public Verdicts check(EnvFile file) {
        return StyleLine.of(file)
                .filter(line ->
                        line.hasQuote() && !NEEDS_QUOTES.matcher(line.value()).find())
                .map(line -> violated(
                                line.entry(),
                                "%s has quotes around a value that needs none",
                                line.key().strip())
                        .fix("Remove the quotes"))
                .collect(Verdicts.toVerdicts());
    }
}
