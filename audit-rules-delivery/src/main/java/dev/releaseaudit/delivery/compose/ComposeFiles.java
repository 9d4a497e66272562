package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds and reads the files that a project is made of. Used by one thread. */
final class ComposeFiles {

    private final SourceTree tree;
    private final Function<SourceFile, YamlFile> yaml;

    ComposeFiles(SourceTree tree, Function<SourceFile, YamlFile> yaml) {
        this.tree = tree;
        this.yaml = yaml;
    }

    static ComposeFiles of(Workspace workspace) {
        return new ComposeFiles(workspace.tree(), workspace::yaml);
    }

    /** Returns the file that a path leads to. */
    SourceFile file(String folder, Node path) {
        return TreePaths.resolve(folder, path.text())
                .flatMap(tree::file)
                .orElseThrow(() -> new ComposeException(path, "there is no " + path.text()));
    }

    /** Returns the values of the documents of a file. */
    List<Node> documents(SourceFile file) {
        YamlFile read = yaml.apply(file);
        for (Diagnostic problem : read.diagnostics()) {
            if (problem.kind() == Diagnostic.Kind.BROKEN_FILE || problem.kind() == Diagnostic.Kind.AMBIGUOUS_FILE) {
                throw new ComposeException(problem, problem.message());
            }
        }
        return read.documents().stream().map(YamlDocument::root).toList();
    }

    /** Returns the variables of the file {@code .env} in a folder. */
    Map<String, String> environment(String folder) {
        return tree.file(folder.isEmpty() ? ".env" : folder + "/.env")
                .map(DotEnv::read)
                .orElse(Map.of());
    }

    /** Returns the variables of a file. */
    Map<String, String> environment(String folder, Node path) {
        return DotEnv.read(file(folder, path));
    }

    /** Returns the path that leads from one folder to another. */
    static String relative(String from, String to) {
        List<String> start = parts(from);
        List<String> end = parts(to);
        int same = 0;
        while (same < start.size() && same < end.size() && start.get(same).equals(end.get(same))) {
            same++;
        }
        List<String> way = new ArrayList<>();
        for (int i = same; i < start.size(); i++) {
            way.add("..");
        }
        way.addAll(end.subList(same, end.size()));
        return way.isEmpty() ? "." : String.join("/", way);
    }

    /** Returns the folder that a path leads to; the folder it starts from where it leaves the tree. */
    static String folder(String from, Located at, String path) {
        return TreePaths.resolve(from, path)
                .orElseThrow(() -> new ComposeException(at, path + " leads out of the repository"));
    }

    private static List<String> parts(String path) {
        return path.isEmpty() ? List.of() : Arrays.asList(path.split("/"));
    }
}
