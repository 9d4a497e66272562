package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.Kind;
import dev.releaseaudit.delivery.BuildFile.Role;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code package.json}, with the workspaces that {@code pnpm-workspace.yaml} beside it names. */
final class NpmPackage implements BuildFileReader.Part {

    private static final Map<String, Boolean> DEPENDENCIES = Map.of(
            "dependencies", false, "devDependencies", true, "peerDependencies", true, "optionalDependencies", false);
    private static final Pattern LOCAL = Pattern.compile("(?:file|link|portal):(.{1,200})");
    private static final Pattern SCRIPT =
            Pattern.compile("(?:node|ts-node|tsx|nodemon|bun|nest start)\\b(?:\\s+-\\S+)*\\s+([\\w./-]{1,200})");

    @Override
    public boolean accepts(SourceFile file) {
        return file.name().equals("package.json");
    }

    @Override
    public BuildFile read(SourceFile file, Workspace workspace) {
        Draft draft = new Draft(Kind.NPM, file);
        Node root = root(file, workspace);
        draft.name(root.get("name").text());
        draft.version(root.get("version").text());
        Node workspaces = root.get("workspaces");
        members(workspaces.items().isEmpty() ? workspaces.get("packages") : workspaces, draft);
        String pnpm = file.folder().isEmpty() ? "pnpm-workspace.yaml" : file.folder() + "/pnpm-workspace.yaml";
        workspace
                .tree()
                .file(pnpm)
                .ifPresent(other -> members(root(other, workspace).get("packages"), draft));
        DEPENDENCIES.keySet().stream().sorted().forEach(key -> {
            for (Node.Entry entry : root.get(key).entries()) {
                dependency(entry, DEPENDENCIES.getOrDefault(key, false), draft);
            }
        });
        Node main = root.get("main");
        Node start = root.at("scripts.start");
        if (start.isPresent()) {
            Matcher script = SCRIPT.matcher(start.text());
            draft.entryPoint("start", script.find() ? script.group(1) : main.text(), start.location());
        }
        for (Node.Entry bin : root.get("bin").entries()) {
            draft.entryPoint(bin.name(), bin.value().text(), bin.location());
        }
        return draft.finished();
    }

    private static void members(Node patterns, Draft draft) {
        for (Node pattern : patterns.items()) {
            if (!pattern.text().startsWith("!")) {
                draft.path(Role.MEMBER, pattern.text(), pattern.location());
            }
        }
    }

    private static void dependency(Node.Entry entry, boolean development, Draft draft) {
        String range = entry.value().text();
        Matcher local = LOCAL.matcher(range);
        if (local.matches()) {
            draft.path(Role.DEPENDENCY, local.group(1), entry.value().location());
        } else if (range.startsWith("workspace:")) {
            draft.named(Role.DEPENDENCY, entry.name(), entry.location());
        } else {
            draft.dependency(entry.name(), range, development, entry.location());
        }
    }

    static Node root(SourceFile file, Workspace workspace) {
        return workspace.yaml(file).documents().stream()
                .map(YamlDocument::root)
                .findFirst()
                .orElseGet(() -> AbsentNode.of(file.location()));
    }
}
