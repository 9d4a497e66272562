package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.Kind;
import dev.releaseaudit.delivery.BuildFile.Role;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code Gemfile}, as far as it speaks in plain text. */
final class RubyBundle implements BuildFileReader.Part {

    private static final Pattern GEM = Pattern.compile(
            "\\s*gem\\s*\\(?\\s*[\"']([\\w.-]{1,100})[\"'](?:\\s*,\\s*[\"']([^\"']{1,60})[\"'])?(.{0,500})");
    private static final Pattern PATH = Pattern.compile("\\bpath:?\\s*(?:=>\\s*)?[\"']([^\"']{1,200})[\"']");
    private static final Pattern GROUP = Pattern.compile("\\s*group\\b(.{0,200})\\bdo\\b.*");

    @Override
    public boolean accepts(SourceFile file) {
        return file.name().equals("Gemfile");
    }

    @Override
    public BuildFile read(SourceFile file, Workspace workspace) {
        Draft draft = new Draft(Kind.BUNDLER, file);
        boolean development = false;
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).length() > 1_000 ? "" : lines.get(i);
            Matcher group = GROUP.matcher(line);
            if (group.matches()) {
                development = !group.group(1).contains("production");
            } else if (line.strip().equals("end")) {
                development = false;
            }
            Matcher gem = GEM.matcher(line);
            if (gem.matches()) {
                gem(gem, development, i, file, draft);
            }
        }
        for (String start : List.of("config.ru", "bin/rails", "app.rb")) {
            String path = file.folder().isEmpty() ? start : file.folder() + "/" + start;
            workspace.tree().file(path).ifPresent(found -> draft.entryPoint(start, start, found.location()));
        }
        return draft.finished();
    }

    private static void gem(Matcher gem, boolean development, int index, SourceFile file, Draft draft) {
        Matcher path = PATH.matcher(gem.group(3));
        if (path.find()) {
            draft.path(Role.DEPENDENCY, path.group(1), TextLines.word(file, index, path.group(1)));
        } else {
            String version = gem.group(2) == null ? "" : gem.group(2);
            draft.dependency(gem.group(1), version, development, TextLines.word(file, index, gem.group(1)));
        }
    }
}
