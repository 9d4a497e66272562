package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the projects of Gradle settings, and the tasks and Java version that build files name in so many words. */
final class GradleFiles implements BuildFilesReader.Part {

    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']{1,200})[\"']");
    private static final Pattern TASK = Pattern.compile(
            "(?:tasks\\.(?:register|create)(?:<[A-Za-z.]{1,80}>)?\\( ?[\"']|\\btask )([A-Za-z][A-Za-z0-9_-]{0,80})");
    private static final Pattern JAVA =
            Pattern.compile("JavaLanguageVersion\\.of\\((\\d{1,2})\\)|jvmToolchain\\((\\d{1,2})\\)");

    @Override
    public boolean accepts(SourceFile file) {
        return file.name().endsWith(".gradle") || file.name().endsWith(".gradle.kts");
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        boolean settings = file.name().startsWith("settings.");
        boolean including = false;
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).length() > 2_000 ? "" : lines.get(i);
            String code = line.strip();
            including = settings
                    && (code.startsWith("include")
                            || (including && code.startsWith("\"") || including && code.startsWith("'")));
            if (including) {
                projects(line, i, file, found);
            }
            Matcher task = TASK.matcher(line);
            while (task.find()) {
                found.script(
                        BuildTool.GRADLE_TASK, task.group(1), file, "", LineLocations.word(file, i, task.group(1)));
            }
            Matcher java = JAVA.matcher(line);
            if (java.find()) {
                String version = java.group(1) == null ? java.group(2) : java.group(1);
                found.version("java", version, LineLocations.word(file, i, version));
            }
        }
    }

    private static void projects(String line, int index, SourceFile file, PipelineSink found) {
        Matcher name = QUOTED.matcher(line);
        while (name.find()) {
            String project = name.group(1).startsWith(":") ? name.group(1) : ":" + name.group(1);
            found.script(BuildTool.GRADLE_PROJECT, project, file, "", LineLocations.word(file, index, name.group(1)));
        }
        if (line.contains("$")) {
            found.open(file);
        }
    }
}
