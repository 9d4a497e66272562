package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.Kind;
import dev.releaseaudit.delivery.BuildFile.Role;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code pyproject.toml}, {@code setup.py} or {@code Pipfile}, or the requirements of a folder without them. */
final class PythonProject implements BuildFileReader.Part {

    private static final Pattern REQUIREMENT = Pattern.compile(
            "([A-Za-z0-9][A-Za-z0-9._-]{0,100})(?:\\[[^\\]]{0,100}])?\\s*([<>=!~][^;#]{0,100}|)(?:;.{0,200}|#.{0,200}|)");
    private static final Pattern SETUP_NAME = Pattern.compile("\\bname\\s*=\\s*[\"']([\\w.-]{1,100})[\"']");
    private static final List<String> STARTS = List.of(
            "manage.py",
            "main.py",
            "app.py",
            "wsgi.py",
            "asgi.py",
            "__main__.py",
            "server.py",
            "run.py",
            "app/main.py",
            "src/main.py",
            "app/__main__.py");

    @Override
    public boolean accepts(SourceFile file) {
        return List.of("pyproject.toml", "setup.py", "Pipfile", "requirements.txt")
                .contains(file.name());
    }

    @Override
    public BuildFile read(SourceFile file, Workspace workspace) {
        Draft draft = new Draft(Kind.PYTHON, file);
        switch (file.name()) {
            case "pyproject.toml" -> project(TomlReader.read(file), draft);
            case "Pipfile" -> pipfile(TomlReader.read(file), draft);
            case "setup.py" -> setup(file, draft);
            default -> requirements(file, draft);
        }
        for (String start : STARTS) {
            String path = file.folder().isEmpty() ? start : file.folder() + "/" + start;
            workspace.tree().file(path).ifPresent(found -> draft.entryPoint(start, start, found.location()));
        }
        return draft.finished();
    }

    private static void project(Node root, Draft draft) {
        Node poetry = root.at("tool.poetry");
        Node name = root.at("project.name");
        draft.name(name.isPresent() ? name.text() : poetry.get("name").text());
        Node version = root.at("project.version");
        draft.version(
                version.isPresent() ? version.text() : poetry.get("version").text());
        for (Node item : root.at("project.dependencies").items()) {
            requirement(item.text(), false, item.location(), draft);
        }
        for (Node.Entry group : root.get("dependency-groups").entries()) {
            group.value().items().forEach(item -> requirement(item.text(), true, item.location(), draft));
        }
        poetryDependencies(poetry.get("dependencies"), false, draft);
        poetryDependencies(poetry.get("dev-dependencies"), true, draft);
        for (Node.Entry group : poetry.get("group").entries()) {
            poetryDependencies(group.value().get("dependencies"), true, draft);
        }
        for (Node member : root.at("tool.uv.workspace.members").items()) {
            draft.path(Role.MEMBER, member.text(), member.location());
        }
        for (Node.Entry source : root.at("tool.uv.sources").entries()) {
            Node path = source.value().get("path");
            if (path.isPresent()) {
                draft.path(Role.DEPENDENCY, path.text(), path.location());
            } else if (source.value().get("workspace").isPresent()) {
                draft.named(Role.DEPENDENCY, source.name(), source.location());
            }
        }
        for (Node scripts : List.of(root.at("project.scripts"), poetry.get("scripts"))) {
            scripts.entries().forEach(script -> draft.entryPoint(script.name(), "", script.location()));
        }
    }

    private static void poetryDependencies(Node table, boolean development, Draft draft) {
        for (Node.Entry entry : table.entries()) {
            Node path = entry.value().get("path");
            if (path.isPresent()) {
                draft.path(Role.DEPENDENCY, path.text(), path.location());
            } else if (!entry.name().equals("python")) {
                Node version = entry.value().get("version");
                String range =
                        version.isPresent() ? version.text() : entry.value().text();
                draft.dependency(normal(entry.name()), range, development, entry.location());
            }
        }
    }

    private static void pipfile(Node root, Draft draft) {
        poetryDependencies(root.get("packages"), false, draft);
        poetryDependencies(root.get("dev-packages"), true, draft);
    }

    private static void setup(SourceFile file, Draft draft) {
        for (String line : file.lines()) {
            Matcher name = SETUP_NAME.matcher(line.length() > 1_000 ? "" : line);
            if (name.find()) {
                draft.name(name.group(1));
                return;
            }
        }
    }

    private static void requirements(SourceFile file, Draft draft) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("-e ") || line.startsWith("./") || line.startsWith("../")) {
                String path = line.replaceFirst("^-e\\s+", "");
                draft.path(Role.DEPENDENCY, path, TextLines.word(file, i, path));
            } else {
                requirement(line, false, TextLines.word(file, i, line), draft);
            }
        }
    }

    private static void requirement(String text, boolean development, Location location, Draft draft) {
        Matcher requirement = REQUIREMENT.matcher(text.length() > 500 ? "" : text.strip());
        if (requirement.matches()) {
            draft.dependency(normal(requirement.group(1)), requirement.group(2).strip(), development, location);
        }
    }

    /** Names are the same whatever separates their words. */
    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
    }
}
