package dev.releaseaudit.env.rules.files;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.sample.ProjectSamples;
import dev.releaseaudit.env.sample.SampleVariable;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.secrets.Placeholder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds values that are shorter than the sample asks for, or none of those that it lists. */
@About(
        id = "env/value-breaks-constraint",
        title = "Values are what the sample asks for",
        severity = Severity.WARNING,
        tags = {"correctness", "sample"})
public final class ValueBreaksConstraint implements JoinRule<EnvFile> {

    private static final Set<Placeholder> ELSEWHERE = Set.of(Placeholder.EMPTY, Placeholder.REFERENCE);

    @Override
    public Verdicts check(EnvFile file, Project project) {
        if (file.kind().isSample() || !file.tracked()) {
            return Verdicts.none();
        }
        ProjectSamples samples = project.view(ProjectSamples.VIEW);
        return file.assignments().stream()
                .flatMap(entry -> samples.variable(file.path(), entry.key()).stream()
                        .flatMap(asked -> broken(asked, entry).map(how -> verdict(entry, asked, how)).stream()))
                .collect(Verdicts.toVerdicts());
    }

    private static Verdict verdict(EnvEntry entry, SampleVariable asked, String how) {
        return violated(entry::valueLocation, "%s %s", entry.key(), how)
                .see(asked, "what the sample asks for")
                .fix("Give %s a value that the sample allows".formatted(entry.key()))
                .key(entry.key());
    }

    /** Says what is wrong with a value; a list of words counts where the sample's own value is one of them. */
    private static Optional<String> broken(SampleVariable asked, EnvEntry entry) {
        String value = entry.rawValue();
        int length = asked.constraint().minLength().orElse(0);
        boolean here =
                Placeholder.of(entry.key(), value).filter(ELSEWHERE::contains).isEmpty();
        if (here && value.length() < length) {
            return Optional.of("is shorter than the " + length + " characters that the sample asks for");
        }
        List<String> values = asked.constraint().values();
        boolean listed = values.contains(asked.entry().rawValue());
        return here && listed && value.matches("[\\w.-]{1,30}") && !values.contains(value)
                ? Optional.of("is none of the values that the sample lists: " + String.join(", ", values))
                : Optional.empty();
    }
}
