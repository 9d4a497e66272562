package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lists of known findings that scanners of secrets keep at the root of a repository. */
final class ScannerLists {

    private static final String GITLEAKS = ".gitleaksignore";
    private static final String DETECT_SECRETS = ".secrets.baseline";

    /** Is {@code file:rule:line}, with the commit before it where the finding is in the history. */
    private static final Pattern FINGERPRINT =
            Pattern.compile("(?:[0-9a-f]{40}:)?([^:]{1,1000}+):([\\w-]{1,100}+):(\\d{1,8})");

    private ScannerLists() {}

    /** Takes one known finding. */
    interface Sink {

        void accept(String path, int line, Suppression suppression);
    }

    static void read(Workspace workspace, Sink sink) {
        workspace.tree().file(GITLEAKS).ifPresent(file -> readable(() -> gitleaks(file, sink)));
        workspace.tree().file(DETECT_SECRETS).ifPresent(file -> readable(() -> baseline(file, workspace, sink)));
    }

    private static void gitleaks(SourceFile file, Sink sink) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher known = FINGERPRINT.matcher(lines.get(i).strip());
            if (known.matches()) {
                Location said = Location.of(file.path(), i + 1, 1, lines.get(i).length() + 1);
                sink.accept(known.group(1), Integer.parseInt(known.group(3)), listed(GITLEAKS, said));
            }
        }
    }

    /** An entry that somebody looked at and called a secret is not excused. */
    private static void baseline(SourceFile file, Workspace workspace, Sink sink) {
        workspace.yaml(file).documents().stream()
                .flatMap(document -> document.root().get("results").entries().stream())
                .forEach(path -> path.value().items().forEach(known -> known(path.name(), known, sink)));
    }

    private static void known(String path, Node known, Sink sink) {
        String line = known.get("line_number").text();
        if (line.matches("\\d{1,8}") && !known.get("is_secret").is("true")) {
            sink.accept(path, Integer.parseInt(line), listed(DETECT_SECRETS, known.location()));
        }
    }

    private static Suppression listed(String where, Location at) {
        return new Suppression(Suppression.Kind.CONFIGURATION, "listed in " + where, at);
    }

    /** What cannot be read excuses nothing. */
    private static void readable(Runnable step) {
        try {
            step.run();
        } catch (UnreadableFileException e) {
            // The list is no artifact of the release: nothing is missing from the audit without it.
        }
    }
}
