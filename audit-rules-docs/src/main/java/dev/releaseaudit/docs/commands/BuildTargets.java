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
import dev.releaseaudit.source.TreePaths;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names that the build files of a repository define. */
public final class BuildTargets {

    private final Document document;
    private final BuildFiles build;
    private final PathIndex paths;
    private final ExampleNames shown;

    /** Looks names up for the commands of a document. */
    public BuildTargets(Document document, Project project) {
        this.document = document;
        this.build = project.view(BuildFiles.VIEW);
        this.paths = project.view(PathIndex.VIEW);
        this.shown = new ExampleNames(document);
    }

    /** Returns the names that may be meant: those of the folder that the command says, else all. */
    public List<String> known(BuildInvocation call, Command command) {
        Optional<String> folder = folder(call, command);
        List<String> here = build.names(call.tool(), f -> folder.map(f::equals).orElse(true));
        boolean everywhere = here.isEmpty() && call.folder().isEmpty() || call.tool() != BuildTool.MAKE;
        return everywhere ? build.names(call.tool(), f -> true) : here;
    }

    /** Tells whether a name is known: by itself, by a pattern, as a file that make would build, or as a module's folder. */
    public boolean has(BuildInvocation call, List<String> known) {
        String name = call.word().text();
        return known.contains(name)
                || known.stream().anyMatch(pattern -> isMatch(pattern, name))
                || (call.tool() == BuildTool.MAKE && (name.contains("/") || paths.exists(name)))
                || (call.tool() == BuildTool.MAVEN_MODULE && paths.exists(name + "/pom.xml"))
                || (call.tool() == BuildTool.GRADLE_PROJECT
                        && paths.exists(name.substring(1).replace(':', '/')))
                || (call.tool() == BuildTool.TASK && name.contains(":"));
    }

    /** Tells whether the build files can be known to lack a name; where they take names from elsewhere, only a slip counts. */
    public boolean mayJudge(BuildInvocation call, Command command, List<String> known) {
        if (known.isEmpty() || shown.has(call.word().text())) {
            return false;
        }
        boolean open =
                build.scripts(call.tool()).anyMatch(script -> build.open().contains(script.folder()));
        boolean program = call.tool() == BuildTool.PYTHON;
        return !open && !program || Nearest.slip(call.word().text(), known).isPresent();
    }

    /** Returns the place where the name is defined, or else one where such names are. */
    public Located place(BuildInvocation call) {
        return build.scripts(call.tool())
                .min(Comparator.comparing(
                        script -> !script.name().equals(call.word().text())))
                .<Located>map(Script.class::cast)
                .orElse(document);
    }

    private static Optional<String> folder(BuildInvocation call, Command command) {
        String base = command.folder().orElse("");
        return call.folder().isEmpty() ? command.folder() : TreePaths.resolve(base, call.folder());
    }

    private static boolean isMatch(String pattern, String name) {
        int percent = pattern.indexOf('%');
        return percent >= 0
                && name.length() >= pattern.length() - 1
                && name.startsWith(pattern.substring(0, percent))
                && name.endsWith(pattern.substring(percent + 1));
    }
}
