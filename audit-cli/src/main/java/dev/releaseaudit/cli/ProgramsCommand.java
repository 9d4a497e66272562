package dev.releaseaudit.cli;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.facts.Program;
import dev.releaseaudit.source.AuditInputException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the programs of a repository with all that belongs to them. */
@Command(
        name = "programs",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Lists what a repository builds and runs as one: where it is, what builds it, the names of its images, and what runs, "
                    + "configures and explains it."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:printed", "2:wrong usage, or DIR cannot be read"})
final class ProgramsCommand implements Callable<Integer> {

    /** Names the ways in which programs are printed. */
    enum ProgramsFormat {
        TEXT,
        MARKDOWN,
        JSON
    }

    @Parameters(paramLabel = "DIR", description = "The folder of the repository.")
    private Path folder = Path.of(".");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = EnumConverter.OfProgramsFormat.class,
            description = "text, markdown or json; text unless given.")
    private ProgramsFormat format = ProgramsFormat.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ProgramsCommand() {}

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new AuditInputException("no such folder: " + folder);
        }
        List<Program> programs = Auditor.standard().read(folder).all(Program.class);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> ProgramsText.write(programs, out);
            case MARKDOWN -> ProgramsMarkdown.write(programs, out);
            case JSON -> ProgramsJson.write(programs, out);
        }
        out.flush();
        return ExitCode.FINE;
    }
}
