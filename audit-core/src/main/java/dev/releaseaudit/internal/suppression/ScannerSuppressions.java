package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.spi.Workspace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the lines that people told a scanner of secrets not to mind, which holds for rules about secrets as well. That one of
 * these marks suppresses nothing here is no mistake: it is there for the scanner.
 */
final class ScannerSuppressions {

    /** Rules with this tag are about what a scanner of secrets looks for. */
    static final String TAG = "secret";

    private static final Pattern MARK =
            Pattern.compile("gitleaks:allow|pragma: ?(?:allow|white)list (nextline )?secret");

    private final Map<String, SourceFile> files;
    private final Workspace workspace;
    /** What is said of each file, and of which files the comments were read. */
    private final Map<String, Map<Integer, Suppression>> byPath = new HashMap<>();

    private final Set<String> read = new HashSet<>();

    /** Creates the suppressions of these files, by path; a file is looked through when a secret is found in it. */
    ScannerSuppressions(Map<String, SourceFile> files, Workspace workspace) {
        this.files = files;
        this.workspace = workspace;
    }

    /** Returns the suppression of a finding of a rule about secrets at such a line. */
    Optional<Suppression> of(Finding finding) {
        if (!finding.rule().tags().contains(TAG)) {
            return Optional.empty();
        }
        Location at = finding.location();
        if (read.isEmpty()) {
            ScannerLists.read(workspace, this::add);
        }
        if (read.add(at.path()) && files.containsKey(at.path())) {
            comments(files.get(at.path()));
        }
        return Optional.ofNullable(byPath.getOrDefault(at.path(), Map.of()).get(at.line()));
    }

    private void comments(SourceFile file) {
        try {
            if (file.isRead() && MARK.matcher(file.text()).find()) {
                lines(file);
            }
        } catch (UnreadableFileException e) {
            // The file has a diagnostic already.
        }
    }

    private void lines(SourceFile file) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.find()) {
                int line = mark.group(1) == null ? i + 1 : i + 2;
                Location said = Location.of(file.path(), i + 1, mark.start() + 1, mark.end() + 1);
                byPath.computeIfAbsent(file.path(), key -> new HashMap<>())
                        .put(line, new Suppression(Suppression.Kind.COMMENT, mark.group(), said));
            }
        }
    }

    private void add(String path, int line, Suppression suppression) {
        byPath.computeIfAbsent(path, key -> new HashMap<>()).putIfAbsent(line, suppression);
    }
}
