package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.rule.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/** The marks of other tools that suppress findings of a rule, in words for its page. */
public final class HonouredMarks {

    private HonouredMarks() {}

    /** Returns a sentence for each tool whose marks count. */
    public static List<String> of(RuleInfo rule) {
        Stream<String> scanners =
                rule.tags().stream().filter(ScannerSuppressions.TAG::equals).map(tag -> """
                        `gitleaks:allow` and `pragma: allowlist secret` on the line count too, and so do the files `.gitleaksignore` and
                        `.secrets.baseline`.""");
        Stream<String> linter = rule.tags().stream()
                .filter(LinterSuppressions::isCheck)
                .map(check -> "Lines between `# dotenv-linter:off %s` and `# dotenv-linter:on %s` are left out as well."
                        .formatted(check, check));
        return Stream.concat(scanners, linter).toList();
    }
}
