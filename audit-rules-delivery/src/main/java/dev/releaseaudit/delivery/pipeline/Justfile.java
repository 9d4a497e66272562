package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the recipes and aliases of a justfile. */
final class Justfile implements BuildFilesReader.Part {

    private static final Pattern RECIPE = Pattern.compile("@?([A-Za-z_][A-Za-z0-9_-]{0,80})(?: [^:]{0,400})?:(?!=).*");
    private static final Pattern ALIAS = Pattern.compile("alias ([A-Za-z0-9_-]{1,80}) *:=.*");

    @Override
    public boolean accepts(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.equals("justfile")
                || name.equals(".justfile")
                || file.extension().equals("just");
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("import ") || line.startsWith("mod ")) {
                found.open(file);
            }
            for (Pattern pattern : List.of(RECIPE, ALIAS)) {
                Matcher recipe = pattern.matcher(line);
                if (line.length() < 2_000 && recipe.matches()) {
                    found.script(
                            BuildTool.JUST, recipe.group(1), file, "", LineLocations.word(file, i, recipe.group(1)));
                }
            }
        }
    }
}
