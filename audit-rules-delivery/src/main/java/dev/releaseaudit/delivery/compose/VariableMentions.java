package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where documents, scripts and samples of environment files speak of variables. */
public final class VariableMentions {

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,80}\\b");
    private static final Set<String> EXTENSIONS =
            Set.of("md", "markdown", "adoc", "rst", "txt", "sh", "bash", "mk", "ps1", "bat", "env");
    private static final Set<String> NAMES =
            Set.of("Makefile", "makefile", "justfile", "Justfile", "Jenkinsfile", "README");
    private static final int LONGEST_LINE = 2_000;

    private final Map<String, Location> places;

    private VariableMentions(Map<String, Location> places) {
        this.places = Map.copyOf(places);
    }

    /** Returns those of a tree. */
    public static VariableMentions in(SourceTree tree) {
        Map<String, Location> places = new HashMap<>();
        for (SourceFile file : tree.files()) {
            if (speaks(file)) {
                read(file, places);
            }
        }
        return new VariableMentions(places);
    }

    /** Returns the first place that speaks of a variable. */
    public Optional<Location> of(String variable) {
        return Optional.ofNullable(places.get(variable));
    }

    private static boolean speaks(SourceFile file) {
        return EXTENSIONS.contains(file.extension())
                || NAMES.contains(file.name())
                || file.name().startsWith(".env")
                || file.folder().endsWith(".github/workflows")
                || file.name().equals(".gitlab-ci.yml");
    }

    private static void read(SourceFile file, Map<String, Location> places) {
        List<String> lines;
        try {
            lines = file.lines();
        } catch (UnreadableFileException e) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Matcher name = NAME.matcher(lines.get(i).length() > LONGEST_LINE ? "" : lines.get(i));
            while (name.find()) {
                places.putIfAbsent(name.group(), Location.of(file.path(), i + 1, name.start() + 1, name.end() + 1));
            }
        }
    }
}
