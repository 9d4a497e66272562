package dev.releaseaudit.env.sample;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in one sentence what production needs according to a sample, and what it may have.
 *
 * @param sample the sample
 */
public record SampleSummary(Sample sample) {

    private static final int NAMED = 8;

    /** Returns the sentence, without a final period. */
    public String sentence() {
        List<SampleVariable> all = sample.variables();
        String shows = sample.file().label() + " shows " + count(all.size());
        if (sample.variables(RequirementLevel.UNSTATED).size() == all.size()) {
            return shows + " and explains "
                    + all.stream().filter(SampleVariable::isDescribed).count()
                    + " of them; which of them production requires it does not say";
        }
        return shows + ": "
                + Stream.of(RequirementLevel.values())
                        .filter(requirement -> !sample.variables(requirement).isEmpty())
                        .map(requirement -> phrase(requirement, sample.variables(requirement)))
                        .collect(Collectors.joining("; "));
    }

    private static String phrase(RequirementLevel requirement, List<SampleVariable> variables) {
        String counted = variables.size() + " " + requirement.words();
        List<SampleVariable> secret =
                variables.stream().filter(SampleVariable::secret).toList();
        List<SampleVariable> hardening =
                variables.stream().filter(SampleVariable::isHardening).toList();
        if (requirement == RequirementLevel.OPTIONAL && !hardening.isEmpty() && variables.size() > NAMED) {
            return counted + ", " + hardening.size() + " of them hardening (" + names(hardening) + ")";
        }
        String named = counted + " (" + names(variables) + ")";
        return secret.isEmpty()
                        || requirement == RequirementLevel.OPTIONAL
                        || requirement == RequirementLevel.DEVELOPMENT
                ? named
                : named + ", " + secret.size() + " of them secret";
    }

    public static String count(int variables) {
        return variables == 1 ? "1 variable" : variables + " variables";
    }

    public static String names(List<SampleVariable> variables) {
        String named = variables.stream().limit(NAMED).map(SampleVariable::name).collect(Collectors.joining(", "));
        return variables.size() > NAMED ? named + " and " + (variables.size() - NAMED) + " more" : named;
    }
}
