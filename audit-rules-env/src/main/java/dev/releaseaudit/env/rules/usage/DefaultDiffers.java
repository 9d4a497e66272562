package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.code.SampleReads;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.sample.RequirementLevel;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.Placeholder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds options whose default in the sample is not the one that the code falls back to. */
@About(
        id = "env/default-differs",
        title = "Defaults in samples are those of the code",
        severity = Severity.WARNING,
        tags = {"drift", "sample"})
public final class DefaultDiffers implements JoinRule<Sample> {

    private static final int LONGEST = 20;

    @Override
    public Verdicts check(Sample sample, Project project) {
        SampleReads reads = project.view(SampleReads.VIEW);
        return sample.variables().stream()
                .flatMap(shown -> judge(shown, withFallback(reads.of(sample, shown.name()))).stream())
                .collect(Verdicts.toVerdicts());
    }

    private static List<VariableRead> withFallback(List<VariableRead> reads) {
        return reads.stream()
                .filter(read ->
                        read.fallback().filter(value -> !value.isEmpty()).isPresent())
                .toList();
    }

    private static Optional<Verdict> judge(SampleVariable shown, List<VariableRead> fallbacks) {
        Optional<String> said = standard(shown);
        boolean same = said.isEmpty()
                || fallbacks.isEmpty()
                || shown.secret()
                || fallbacks.stream()
                        .anyMatch(read -> !isPlain(shown.name(), read.fallback().orElse("")))
                || fallbacks.stream()
                        .anyMatch(read -> same(said.get(), read.fallback().orElse("")));
        if (same) {
            return Optional.empty();
        }
        VariableRead first = fallbacks.get(0);
        return Optional.of(violated(
                        shown,
                        "%s has the default %s here and %s in %s",
                        shown.name(),
                        said.get(),
                        first.fallback().orElse(""),
                        first.location().path())
                .see(first, "the other default")
                .fix("Give %s one default".formatted(shown.name()))
                .key(shown.name()));
    }

    /** Returns the default that a sample states: in words, or as the value of an option; of other variables it shows an example. */
    private static Optional<String> standard(SampleVariable shown) {
        String value = shown.entry().rawValue();
        boolean option = shown.requirement() == RequirementLevel.OPTIONAL && isPlain(shown.name(), value);
        return shown.constraint()
                .defaultValue()
                .filter(word -> isPlain(shown.name(), word) && word.matches("[\\w.:/-]*\\d[\\w.:/-]*|true|false"))
                .or(() -> option ? Optional.of(value) : Optional.empty());
    }

    /** Tells values that may be printed and compared from addresses, stand-ins and what may be a secret. */
    private static boolean isPlain(String name, String value) {
        return value.length() <= LONGEST
                && !value.contains("://")
                && !value.contains("$")
                && Placeholder.of(name, value).isEmpty();
    }

    private static boolean same(String one, String two) {
        return plain(one).equals(plain(two));
    }

    private static String plain(String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        return lower.matches("-?[\\d_]{1,30}") ? lower.replace("_", "") : lower;
    }
}
