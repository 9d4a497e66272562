package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Set;

/** Reads versions from the files that version managers, Docker and Go read. */
final class VersionFiles implements BuildFilesReader.Part {

    private static final Set<String> NAMES =
            Set.of(".nvmrc", ".node-version", ".python-version", ".java-version", ".tool-versions", "go.mod");

    @Override
    public boolean accepts(SourceFile file) {
        return NAMES.contains(file.name()) || isDocker(file);
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).strip().split("\\s+", 4);
            if (isDocker(file)) {
                from(words, i, file, found);
            } else if (file.name().equals("go.mod") || file.name().equals(".tool-versions")) {
                pair(words, i, file, found);
            } else if (!words[0].isEmpty()) {
                String tool = file.name().equals(".nvmrc")
                        ? "node"
                        : file.name().substring(1, file.name().indexOf('-'));
                found.version(tool, words[0], LineLocations.word(file, i, words[0]));
            }
        }
    }

    private static boolean isDocker(SourceFile file) {
        return file.name().equals("Dockerfile")
                || file.name().startsWith("Dockerfile.")
                || file.extension().equals("dockerfile");
    }

    private static void pair(String[] words, int line, SourceFile file, PipelineSink found) {
        String tool = words[0].equals("nodejs") ? "node" : words[0].equals("golang") ? "go" : words[0];
        if (words.length == 2 && Set.of("node", "go", "java", "python").contains(tool)) {
            found.version(tool, words[1], LineLocations.word(file, line, words[1]));
        }
    }

    private static void from(String[] words, int line, SourceFile file, PipelineSink found) {
        if (words.length > 1 && words[0].equalsIgnoreCase("FROM")) {
            String image = words[1].startsWith("--") && words.length > 2 ? words[2] : words[1];
            int colon = image.indexOf(':');
            String name = colon < 0 ? "" : image.substring(image.lastIndexOf('/', colon) + 1, colon);
            String tool = name.equals("golang")
                    ? "go"
                    : name.equals("eclipse-temurin") || name.equals("openjdk") ? "java" : name;
            if (Set.of("node", "go", "java", "python").contains(tool)) {
                String tag = image.substring(colon + 1);
                found.version(tool, tag.split("[-@]", 2)[0], LineLocations.word(file, line, tag));
            }
        }
    }
}
