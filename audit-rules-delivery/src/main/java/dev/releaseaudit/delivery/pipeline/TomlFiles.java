package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.regex.Pattern;

/** Reads packages and binaries of a {@code Cargo.toml}, and scripts, version and coverage gate of Python's files. */
final class TomlFiles implements BuildFilesReader.Part {

    private static final List<String> NAMES =
            List.of("Cargo.toml", "pyproject.toml", ".coveragerc", "setup.cfg", "tox.ini");

    private static final Pattern SCRIPTS = Pattern.compile(
            "\\[(?:project|tool\\.(?:poetry|pdm|poe|hatch\\.envs\\.[\\w-]{1,40}|taskipy))\\.(?:scripts|tasks)\\]");

    @Override
    public boolean accepts(SourceFile file) {
        return NAMES.contains(file.name());
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        String table = "";
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int equals = line.indexOf('=');
            if (line.startsWith("[") && equals < 0) {
                table = line;
            } else if (equals > 0 && !line.startsWith("#")) {
                entry(table, line.substring(0, equals).strip(), unquoted(line.substring(equals + 1)), i, file, found);
            }
        }
        if (file.name().equals("Cargo.toml")) {
            binaries(file, workspace, found);
        }
    }

    private static void entry(String table, String key, String value, int line, SourceFile file, PipelineSink found) {
        var at = LineLocations.word(file, line, value);
        if (key.equals("name") && table.equals("[package]") && file.name().equals("Cargo.toml")) {
            found.script(BuildTool.CARGO_PACKAGE, value, file, "", at);
            found.script(BuildTool.CARGO_BINARY, value, file, "", at);
        } else if (key.equals("name") && table.equals("[[bin]]")) {
            found.script(BuildTool.CARGO_BINARY, value, file, "", at);
        } else if (SCRIPTS.matcher(table).matches()) {
            String name = key.replace("\"", "").replaceFirst("\\\\..*$", "");
            found.script(BuildTool.PYTHON, name, file, value, LineLocations.word(file, line, name));
        } else if (key.equals("requires-python") || (key.equals("python") && table.contains("poetry"))) {
            found.version("python", value, at);
        } else if (key.equals("fail_under")) {
            found.gate(value, at);
        }
    }

    /** Cargo builds each file in {@code src/bin} without being told. */
    private static void binaries(SourceFile file, Workspace workspace, PipelineSink found) {
        String folder = file.folder().isEmpty() ? "src/bin" : file.folder() + "/src/bin";
        for (SourceFile source : workspace.tree().under(folder)) {
            String name = source.path().substring(folder.length() + 1);
            int end = name.indexOf('/') < 0 ? name.lastIndexOf('.') : name.indexOf('/');
            found.script(BuildTool.CARGO_BINARY, name.substring(0, Math.max(0, end)), file, "", source.location());
        }
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'');
        int close = quoted ? text.indexOf(text.charAt(0), 1) : -1;
        return close > 0 ? text.substring(1, close) : text;
    }
}
