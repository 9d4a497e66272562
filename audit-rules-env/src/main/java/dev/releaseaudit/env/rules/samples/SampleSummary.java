package dev.releaseaudit.env.rules.samples;

import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.env.sample.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in one sentence what production needs according to a sample, and what it may have.
 *
 * @param sample the sample
 */
record SampleSummary(Sample sample) {

    private static final int NAMED = 8;

    /** Returns the sentence, without a final period. */
    String sentence() {
        List<SampleVariable> all = sample.variables();
        String shows = sample.file().label() + " shows " + count(all.size());
        if (sample.variables(Status.UNSTATED).size() == all.size()) {
            return shows + " and explains "
                    + all.stream().filter(SampleVariable::isDescribed).count()
                    + " of them; which of them production requires it does not say";
        }
        return shows + ": "
                + Stream.of(Status.values())
                        .filter(status -> !sample.variables(status).isEmpty())
                        .map(status -> phrase(status, sample.variables(status)))
                        .collect(Collectors.joining("; "));
    }

    private static String phrase(Status status, List<SampleVariable> variables) {
        String counted = variables.size() + " " + status.words();
        List<SampleVariable> secret =
                variables.stream().filter(SampleVariable::secret).toList();
        List<SampleVariable> hardening =
                variables.stream().filter(SampleVariable::isHardening).toList();
        if (status == Status.OPTIONAL && !hardening.isEmpty() && variables.size() > NAMED) {
            return counted + ", " + hardening.size() + " of them hardening (" + names(hardening) + ")";
        }
        String named = counted + " (" + names(variables) + ")";
        return secret.isEmpty() || status == Status.OPTIONAL || status == Status.DEVELOPMENT
                ? named
                : named + ", " + secret.size() + " of them secret";
    }

    static String count(int variables) {
        return variables == 1 ? "1 variable" : variables + " variables";
    }

    static String names(List<SampleVariable> variables) {
        String named = variables.stream().limit(NAMED).map(SampleVariable::name).collect(Collectors.joining(", "));
        return variables.size() > NAMED ? named + " and " + (variables.size() - NAMED) + " more" : named;
    }
}
