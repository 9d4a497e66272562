package dev.releaseaudit.env.rules.style;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.style.StyleLine;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds keys out of alphabetical order within a group without blank lines. */
@About(
        id = "env/style-unordered-key",
        title = "Keys of a group are in alphabetical order",
        severity = Severity.INFO,
        tags = {"style", "UnorderedKey"},
        byDefault = false)
public final class StyleUnorderedKey implements Rule<EnvFile> {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{?(\\w{1,200})");

    @Override
    public Verdicts check(EnvFile file) {
        List<Verdict> verdicts = new ArrayList<>();
        TreeSet<String> group = new TreeSet<>();
        for (EnvEntry entry : file.entries()) {
            if (entry.kind() == EnvEntry.Kind.BLANK) {
                group.clear();
            } else if (StyleLine.isNoComment(entry)) {
                StyleLine line = StyleLine.of(entry);
                if (REFERENCE.matcher(line.value()).results().anyMatch(found -> group.contains(found.group(1)))) {
                    group.clear();
                } else {
                    Optional.ofNullable(group.higher(line.key()))
                            .map(after -> violated(entry, "%s comes before %s in the alphabet", line.key(), after)
                                    .fix("Put the keys of the group in order, or a blank line between"))
                            .ifPresent(verdicts::add);
                    group.add(line.key());
                }
            }
        }
        return Verdicts.of(verdicts);
    }
}
