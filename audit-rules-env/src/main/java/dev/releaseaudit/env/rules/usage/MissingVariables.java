package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.code.NamesList;
import dev.releaseaudit.env.code.VariableRead;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.secrets.KeyName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Says which variables a sample lacks: those that matter one by one, the others in one sentence.
 *
 * @param sample the sample
 * @param reads the places that read each of them
 */
record MissingVariables(Sample sample, Collection<List<VariableRead>> reads) {

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        List<VariableRead> lesser = new ArrayList<>();
        for (List<VariableRead> places : reads) {
            VariableRead first =
                    places.stream().filter(VariableRead::required).findFirst().orElse(places.get(0));
            if (first.required() || KeyName.of(first.name()).isSecret()) {
                verdicts.add(grave(first));
            } else {
                lesser.add(first);
            }
        }
        if (!lesser.isEmpty()) {
            verdicts.add(lesser(lesser));
        }
        return verdicts;
    }

    private Verdict grave(VariableRead read) {
        return violated(
                        read,
                        "%s is %s here and shown neither in %s nor anywhere else",
                        read.name(),
                        read.required() ? "required" : "read",
                        sample.file().label())
                .see(sample.file(), "the sample")
                .fix("Add %s to %s, with a line on what it is for"
                        .formatted(read.name(), sample.file().name()));
    }

    private Verdict lesser(List<VariableRead> lesser) {
        List<String> names = lesser.stream().map(VariableRead::name).toList();
        Verdict verdict = violated(
                        sample.file(),
                        "%s does not show %s",
                        sample.file().label(),
                        NamesList.of(names, "variable", "that code reads"))
                .fix("Add them to %s, each with its default"
                        .formatted(sample.file().name()))
                .severity(Severity.INFO);
        for (VariableRead read : lesser.subList(0, Math.min(lesser.size(), NamesList.NAMED))) {
            verdict = verdict.see(read, read.name());
        }
        return verdict;
    }
}
