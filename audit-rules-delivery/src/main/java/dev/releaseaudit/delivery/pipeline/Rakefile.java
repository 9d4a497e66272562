package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tasks of a Rakefile that it names in so many words. Namespaces and gems add others, so the list is open where there are any. */
final class Rakefile implements BuildFilesReader.Part {

    private static final Pattern TASK = Pattern.compile("\\s*task\\(? ?[:\"']?([A-Za-z_][\\w-]{0,80})[\"']?.*");

    @Override
    public boolean accepts(SourceFile file) {
        return file.name().equals("Rakefile") || file.extension().equals("rake");
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).length() > 1_000 ? "" : lines.get(i);
            if (line.contains("namespace ") || line.contains("require") || line.contains("load ")) {
                found.open(file);
            }
            Matcher task = TASK.matcher(line);
            if (task.matches()) {
                found.script(BuildTool.RAKE, task.group(1), file, "", LineLocations.word(file, i, task.group(1)));
            }
        }
    }
}
