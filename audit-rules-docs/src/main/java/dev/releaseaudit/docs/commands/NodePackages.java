package dev.releaseaudit.docs.commands;

import dev.releaseaudit.docs.Command;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.paths.PathIndex;
import dev.releaseaudit.docs.pipeline.BuildFiles;
import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.facts.Script;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import java.util.List;
import java.util.Optional;

/** Finds the {@code package.json} that a command reads. */
public final class NodePackages {

    private final Document document;
    private final BuildFiles build;
    private final PathIndex paths;
    private final ExampleNames shown;

    /** Finds the packages that commands of a document read. */
    public NodePackages(Document document, Project project) {
        this.document = document;
        this.build = project.view(BuildFiles.VIEW);
        this.paths = project.view(PathIndex.VIEW);
        this.shown = new ExampleNames(document);
    }

    /** Returns the path of a folder's {@code package.json}. */
    public static String file(String folder) {
        return folder.isEmpty() ? "package.json" : folder + "/package.json";
    }

    /** Returns the folders of the packages that may be meant; one where the command says which, none where it cannot be told. */
    public List<String> folders(PackageScriptCall call, Command command) {
        if (!call.workspace().isEmpty()) {
            return workspace(call.workspace());
        }
        String base = command.folder().orElse("");
        if (!call.folder().isEmpty()) {
            return TreePaths.resolve(base, call.folder()).filter(this::isPackage).stream()
                    .toList();
        }
        if (command.folder().isPresent()) {
            return isPackage(base) ? List.of(base) : List.of();
        }
        String own = document.folder();
        return !own.isEmpty() && isPackage(own) ? List.of(own) : all();
    }

    /** Returns the scripts of these packages. */
    public List<String> scripts(List<String> folders) {
        return build.names(BuildTool.NPM, folders::contains);
    }

    /** Returns where the script that a command runs is defined. */
    public Optional<Location> script(PackageScriptCall call, Command command) {
        List<String> folders = folders(call, command);
        return build.scripts(BuildTool.NPM)
                .filter(script -> script.name().equals(call.script()) && folders.contains(script.folder()))
                .findFirst()
                .map(Script::location);
    }

    /** Tells whether a missing script is worth a word: what may be a program of a dependency is not, unless a letter is wrong. */
    public boolean mayJudge(PackageScriptCall call, List<String> known) {
        boolean server = call.script().equals("start") && !call.explicit();
        return !server
                && !shown.has(call.script())
                && (call.explicit()
                        || !known.isEmpty()
                        || Nearest.slip(call.script(), known).isPresent());
    }

    /** Returns the place of the first of these files. */
    public Located place(List<String> folders) {
        return paths.tree().file(file(folders.get(0))).map(Located.class::cast).orElse(document);
    }

    private List<String> workspace(String name) {
        String bare = name.replaceAll("^(\\./|\\.\\.\\.)|/$|\\.\\.\\.$", "");
        return all().stream()
                .filter(folder -> folder.equals(bare) || TreePaths.name(folder).equals(TreePaths.name(bare)))
                .toList();
    }

    private boolean isPackage(String folder) {
        return paths.exists(file(folder));
    }

    private List<String> all() {
        return paths.tree().files().stream()
                .filter(file -> file.name().equals("package.json"))
                .map(SourceFile::folder)
                .toList();
    }
}
