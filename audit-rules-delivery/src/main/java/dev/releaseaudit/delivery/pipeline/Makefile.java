package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the targets of a makefile. */
final class Makefile implements BuildFilesReader.Part {

    private static final Set<String> NAMES = Set.of("Makefile", "makefile", "GNUmakefile");
    private static final Pattern ALIAS = Pattern.compile("% ?: ?([\\w.-]{1,80})% ?;?.*");

    @Override
    public boolean accepts(SourceFile file) {
        return NAMES.contains(file.name())
                || file.name().startsWith("Makefile.")
                || Set.of("mk", "mak", "make").contains(file.extension());
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        List<String> lines = file.lines();
        Optional<String> alias =
                lines.stream().flatMap(line -> alias(line).stream()).findFirst();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("include ") || line.startsWith("-include ") || line.startsWith("sinclude ")) {
                found.open(file);
            }
            int colon = targetsEnd(line);
            if (colon > 0) {
                targets(line.substring(0, colon), alias, i, file, found);
            }
        }
    }

    /** Returns the prefix that {@code %: common-%} lets callers leave out. */
    private static Optional<String> alias(String line) {
        Matcher alias = line.startsWith("%") ? ALIAS.matcher(line) : ALIAS.matcher("");
        return alias.matches() ? Optional.of(alias.group(1)) : Optional.empty();
    }

    private static void targets(String names, Optional<String> alias, int line, SourceFile file, PipelineSink found) {
        if (names.contains("$")) {
            found.open(file);
        }
        for (String name : names.strip().split("\\s+")) {
            boolean everything = name.equals("%") && alias.isPresent();
            if (!name.contains("$") && !name.startsWith(".") && !everything) {
                found.script(BuildTool.MAKE, name, file, "", LineLocations.word(file, line, name));
                alias.filter(name::startsWith)
                        .ifPresent(prefix -> found.script(
                                BuildTool.MAKE,
                                name.substring(prefix.length()),
                                file,
                                "",
                                LineLocations.word(file, line, name)));
            }
        }
    }

    /** Returns the index of the colon behind targets; -1 for a line that is no rule. */
    private static int targetsEnd(String line) {
        if (line.isEmpty() || Character.isWhitespace(line.charAt(0)) || line.charAt(0) == '#') {
            return -1;
        }
        int colon = line.indexOf(':');
        int assignment = line.indexOf('=');
        boolean assigns = assignment >= 0
                && (assignment < colon || line.startsWith("=", colon + 1) || line.startsWith(":=", colon + 1));
        return assigns ? -1 : colon;
    }
}
