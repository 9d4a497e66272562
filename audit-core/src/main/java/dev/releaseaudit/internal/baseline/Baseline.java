package dev.releaseaudit.internal.baseline;

import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of violations that were there before, by fingerprint. Immutable. */
public final class Baseline {

    private static final int FIELDS = 4;

    private final Map<String, Entry> entries;

    private Baseline(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** Returns the baseline that lists nothing. */
    public static Baseline none() {
        return new Baseline(Map.of());
    }

    /**
     * Reads what {@link dev.releaseaudit.report.writer.BaselineReport} wrote.
     *
     * @throws AuditInputException where a line is not as it writes them
     */
    public static Baseline read(SourceFile file) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                Location at = Location.of(file.path(), i + 1, 1, line.length() + 1);
                Entry entry = entry(line, at);
                entries.put(entry.fingerprint(), entry);
            }
        }
        return new Baseline(entries);
    }

    /** Returns the findings, those that are listed marked as such. */
    public List<Finding> apply(List<Finding> findings) {
        return findings.stream().map(this::apply).toList();
    }

    /** Returns a note for each entry that none of the findings matches, unless its rule did not take part. */
    public List<Diagnostic> stale(List<Finding> findings, List<RuleEntry> running) {
        Set<String> there = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
        Set<String> rules = running.stream().map(RuleEntry::id).collect(Collectors.toSet());
        List<Diagnostic> stale = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (rules.contains(entry.rule()) && !there.contains(entry.fingerprint())) {
                String message = "the baseline lists " + entry.rule() + " for " + entry.subject() + " in "
                        + entry.path() + ", which is not found any more; remove the line";
                stale.add(Diagnostic.note(Diagnostic.Kind.STALE_BASELINE, entry::location, message));
            }
        }
        return stale;
    }

    private Finding apply(Finding finding) {
        return finding.counts() && entries.containsKey(finding.fingerprint())
                ? finding.toBuilder().baselined(true).build()
                : finding;
    }

    private static Entry entry(String line, Location at) {
        String[] parts = line.split("\t", -1);
        if (parts.length != FIELDS) {
            throw new AuditInputException(
                    () -> at, "a line of a baseline is rule, path, subject and fingerprint, separated by tabs");
        }
        return new Entry(parts[0], parts[1], parts[2], parts[3], at);
    }

    private record Entry(String rule, String path, String subject, String fingerprint, Location location) {}
}
