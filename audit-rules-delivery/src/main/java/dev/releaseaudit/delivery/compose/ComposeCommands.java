package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lists of files that commands of a repository hand to {@code docker compose}. */
final class ComposeCommands {

    private static final Pattern COMMAND =
            Pattern.compile("docker[ -]compose((?:\\s+(?:--?[\\w-]{1,40})(?:[= ][^\\s\"'`;&|]{1,200})?){1,12})");
    private static final Pattern FILE = Pattern.compile("(?:^|\\s)(?:-f|--file)[= ]\\s{0,4}([^\\s\"'`;&|]{1,200})");
    private static final Set<String> NAMES =
            Set.of("Makefile", "makefile", "GNUmakefile", "package.json", "justfile", "Justfile", "Jenkinsfile");
    private static final Set<String> EXTENSIONS = Set.of("sh", "bash", "mk", "ps1", "md", "yml", "yaml");

    private ComposeCommands() {}

    /** Returns the lists, each once, as paths from the root; a list with a file that is not there is left out. */
    static Set<List<String>> fileLists(SourceTree tree) {
        Set<List<String>> lists = new LinkedHashSet<>();
        for (SourceFile file : tree.files()) {
            if (NAMES.contains(file.name()) || EXTENSIONS.contains(file.extension())) {
                read(file, tree, lists);
            }
        }
        return lists;
    }

    private static void read(SourceFile file, SourceTree tree, Set<List<String>> lists) {
        for (String line : lines(file)) {
            boolean names = line.length() < 2_000 && line.contains("compose") && line.contains("-f");
            Matcher command = COMMAND.matcher(names ? line : "");
            while (command.find()) {
                List<String> paths = new ArrayList<>();
                FILE.matcher(command.group(1)).results().forEach(found -> paths.add(found.group(1)));
                if (!paths.isEmpty()) {
                    resolve(paths, file.folder(), tree, lists);
                }
            }
        }
    }

    private static List<String> lines(SourceFile file) {
        try {
            return file.text().contains("compose") ? file.lines() : List.of();
        } catch (UnreadableFileException e) {
            return List.of();
        }
    }

    /** A command runs in the folder of its file or in one above. */
    private static void resolve(List<String> names, String folder, SourceTree tree, Set<List<String>> lists) {
        String from = folder;
        while (true) {
            String start = from;
            List<String> paths = names.stream()
                    .flatMap(name -> TreePaths.resolve(start, name).stream())
                    .filter(path -> tree.file(path).isPresent())
                    .toList();
            if (paths.size() == names.size()) {
                lists.add(paths);
                return;
            }
            if (from.isEmpty()) {
                return;
            }
            from = TreePaths.folder(from);
        }
    }
}
