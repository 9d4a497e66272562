package dev.releaseaudit.report.document;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.source.Location;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Words one case of a rule: the message once, who else it holds for, what to do, and all places.
 *
 * @param targets how many targets there are; which ones are concerned is said where it is not all of them
 */
record FindingLine(int targets) {

    private static final int NAMES = 4;
    private static final int PLACES = 10;
    private static final int FIXES = 2;
    private static final List<String> HEAD_ENDS = List.of(": ", "; ", " (", ", which ");

    /** Returns a line that begins with the message; its head, where wanted, is what the eye finds first. */
    LineBuilder of(SimilarFindings similar, boolean head, String share) {
        LineBuilder line = new LineBuilder();
        String words = message(similar.first());
        int strong = head ? headOf(words) : 0;
        if (strong > 0) {
            line.strong(words.substring(0, strong));
        }
        line.text(words.substring(strong));
        String after = after(similar, share);
        line.text(after).period(after.isEmpty() ? words : "");
        fixes(similar.all()).forEach(line::sentence);
        line.cite(places(similar.all()), PLACES);
        if (similar.all().size() == 1) {
            similar.first().evidence().stream().limit(PLACES).forEach(evidence -> see(line, evidence));
        }
        return line;
    }

    /** Returns a line that cites what is not worded one by one. */
    static LineBuilder rest(Collection<SimilarFindings> cases) {
        List<Finding> findings =
                cases.stream().flatMap(similar -> similar.all().stream()).toList();
        return new LineBuilder().text(findings.size() + " more:").cite(places(findings), PLACES);
    }

    private String after(SimilarFindings similar, String share) {
        String names = similar.others().isEmpty() ? "" : "; likewise " + CodeNames.of(similar.others(), NAMES);
        String count = share.isEmpty() ? "" : " (" + share + ")";
        return names
                + count
                + TargetNames.of(similar.all(), targets)
                        .map(in -> " (" + in + ")")
                        .orElse("");
    }

    private static void see(LineBuilder line, Evidence evidence) {
        line.text("; " + evidence.text()).cite(List.of(evidence.location()), 1);
    }

    private static String message(Finding finding) {
        String words = finding.message().strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static int headOf(String words) {
        int head = HEAD_ENDS.stream()
                .mapToInt(words::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(words.length());
        boolean insideCode =
                words.substring(0, head).chars().filter(c -> c == '`').count() % 2 == 1;
        return insideCode ? words.length() : head;
    }

    private static List<String> fixes(List<Finding> findings) {
        List<Finding> mendable =
                findings.stream().filter(f -> f.fix().isPresent()).toList();
        return SimilarFindings.group(mendable, f -> f.fix().orElseThrow()).stream()
                .limit(FIXES)
                .map(SimilarFindings::first)
                .map(Finding::fix)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Location> places(List<Finding> findings) {
        return findings.stream().map(Finding::location).toList();
    }
}
