package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.loading.LoadedFile;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;

/** Finds values that begin with a quote that nothing closes, where no loader in use refuses them. */
@About(id = "env/unclosed-quote", title = "Every quote in an environment file is closed", tags = "correctness")
public final class UnclosedQuote implements Rule<LoadedFile> {

    @Override
    public Verdicts check(LoadedFile loaded) {
        boolean refused = loaded.views().stream().anyMatch(view -> view.loaded().isRefused());
        return refused
                ? Verdicts.none()
                : loaded.file().entries().stream()
                        .filter(EnvEntry::isUnclosed)
                        .map(entry -> verdict(loaded, entry))
                        .collect(toVerdicts());
    }

    private static Verdict verdict(LoadedFile loaded, EnvEntry entry) {
        return violated(
                        entry::valueLocation,
                        "%s has a quote that nothing closes: some loaders refuse the file, others keep the quote"
                                + " or drop the line",
                        entry.key())
                .fix("Close the quote, or write the value without quotes")
                .severity(loaded.severity(Severity.WARNING))
                .key(entry.key());
    }
}
