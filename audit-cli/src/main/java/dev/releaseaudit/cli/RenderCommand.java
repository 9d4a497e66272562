package dev.releaseaudit.cli;

import dev.releaseaudit.k8s.kustomize.Kustomize;
import dev.releaseaudit.k8s.kustomize.RenderedYaml;
import dev.releaseaudit.k8s.kustomize.rendering.Options;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.PrintableText;
import dev.releaseaudit.source.SourceTree;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a kustomization as kustomize would build it. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints a kustomization as kustomize would build it, without fetching or running anything.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all of it was rendered", "2:wrong usage, or DIR cannot be read", "3:something was left out"})
final class RenderCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder of the kustomization.")
    private Path folder = Path.of(".");

    @Option(names = "--origins", description = "Say at the end of each line where its value is set.")
    private boolean origins;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RenderCommand() {}

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new AuditInputException("no such folder: " + folder);
        }
        Path own = folder.toAbsolutePath().normalize();
        if (Kustomization.FILE_NAMES.stream().noneMatch(name -> Files.exists(own.resolve(name)))) {
            throw new AuditInputException("there is no kustomization in " + folder);
        }
        Path root = root(own);
        Rendering rendering = Kustomize.in(SourceTree.of(root))
                .with(Options.standard().inLegacyOrder())
                .render(root.relativize(own).toString().replace('\\', '/'));
        PrintWriter out = spec.commandLine().getOut();
        out.print(origins ? RenderedYaml.withOrigins(rendering) : RenderedYaml.of(rendering));
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        for (Problem problem : rendering.problems()) {
            err.println(PrintableText.line(problem.toString()));
        }
        err.flush();
        return rendering.complete() ? ExitCode.FINE : ExitCode.INCOMPLETE;
    }

    /** An overlay builds on folders beside it, which lie in the same repository; outside of one, in the same working folder. */
    private static Path root(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return above;
            }
        }
        Path working = Path.of("").toAbsolutePath().normalize();
        return folder.startsWith(working) ? working : folder;
    }
}
