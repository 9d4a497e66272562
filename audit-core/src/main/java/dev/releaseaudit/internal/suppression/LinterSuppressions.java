package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Suppression;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the lines that people told dotenv-linter not to mind, from {@code # dotenv-linter:off Check} to
 * {@code # dotenv-linter:on Check}. That holds for rules that have the name of the check among their tags. A mark that suppresses
 * nothing here is no mistake: it is there for the linter.
 */
final class LinterSuppressions {

    private static final String MARKER = "dotenv-linter:";
    private static final Pattern MARK =
            Pattern.compile("\\s{0,99}#\\s{0,99}dotenv-linter:(?<switch>on|off)\\s{1,99}(?<checks>[\\w, ]{1,500})");

    private final Map<String, SourceFile> files;
    /** What is said of a check, by file and then by the line from which it holds. */
    private final Map<String, Map<String, NavigableMap<Integer, Optional<Suppression>>>> byPath = new HashMap<>();

    /** Creates the suppressions of these files, by path; a file is looked through when something is found in it. */
    LinterSuppressions(Map<String, SourceFile> files) {
        this.files = files;
    }

    /** Tells whether a tag of a rule is the name of a check of the linter. */
    static boolean isCheck(String tag) {
        return !tag.isEmpty() && Character.isUpperCase(tag.charAt(0));
    }

    /** Returns the suppression of a finding at such a line. */
    Optional<Suppression> of(Finding finding) {
        Location at = finding.location();
        Map<String, NavigableMap<Integer, Optional<Suppression>>> checks =
                byPath.computeIfAbsent(at.path(), this::read);
        return finding.rule().tags().stream()
                .flatMap(tag -> Optional.ofNullable(checks.get(tag)).stream())
                .flatMap(said -> Optional.ofNullable(said.lowerEntry(at.line())).stream())
                .flatMap(said -> said.getValue().stream())
                .findFirst();
    }

    private Map<String, NavigableMap<Integer, Optional<Suppression>>> read(String path) {
        SourceFile file = files.get(path);
        try {
            return file != null && file.isRead() && file.text().contains(MARKER) ? checks(file) : Map.of();
        } catch (UnreadableFileException unreadable) {
            // the file has a diagnostic already
            return Map.of();
        }
    }

    private static Map<String, NavigableMap<Integer, Optional<Suppression>>> checks(SourceFile file) {
        Map<String, NavigableMap<Integer, Optional<Suppression>>> checks = new HashMap<>();
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.lookingAt()) {
                Location place = Location.of(file.path(), i + 1, mark.start() + 1, mark.end() + 1);
                boolean off = mark.group("switch").equals("off");
                for (String check : mark.group("checks").strip().split("[, ]+")) {
                    String reason = MARKER + "off " + check;
                    Suppression suppression = new Suppression(Suppression.Kind.COMMENT, reason, place);
                    checks.computeIfAbsent(check, name -> new TreeMap<>())
                            .put(i + 1, off ? Optional.of(suppression) : Optional.empty());
                }
            }
        }
        return checks;
    }
}
