package dev.releaseaudit.cli;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.binding.LoadProblem;
import dev.releaseaudit.env.binding.LoadResult;
import dev.releaseaudit.env.dialect.Dialect;
import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints an environment file as one loader reads it; what may be a secret is masked. */
@Command(
        name = "env",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints the keys and values of an environment file as one loader reads them, as JSON.",
            "Values of keys that name a secret, and passwords in addresses, are printed as ****. Commands in the file are "
                    + "never run."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the loader reads all of it",
            "1:the loader leaves something out, or refuses the file",
            "2:wrong usage"
        })
final class EnvCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The environment file.")
    private Path file = Path.of(".env");

    @Option(
            names = {"-d", "--dialect"},
            required = true,
            paramLabel = "NAME",
            converter = DialectConverter.class,
            completionCandidates = DialectConverter.All.class,
            description = "The loader: ${COMPLETION-CANDIDATES}.")
    private Dialect dialect = Dialect.DOTENV;

    @Option(names = "--show-secrets", description = "Print every value as it is.")
    private boolean showSecrets;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    EnvCommand() {}

    @Override
    public Integer call() throws IOException {
        LoadResult loaded = dialect.load(EnvFile.of(file.toString().replace('\\', '/'), text()));
        PrintWriter out = spec.commandLine().getOut();
        EnvJson.write(dialect, loaded, showSecrets ? Mask.NOTHING : Mask.SECRETS, out);
        out.flush();
        loaded.problems().forEach(problem -> spec.commandLine().getErr().println(PrintableText.line(line(problem))));
        return loaded.problems().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private String line(LoadProblem problem) {
        return "%s:%d: %s%s; see %s"
                .formatted(
                        problem.location().path(),
                        problem.location().line(),
                        problem.refused() ? dialect.loader() + " refuses the file here: " : "",
                        problem.message(),
                        "audit explain env/" + (problem.refused() ? "file-accepted" : "key-not-read"));
    }

    private String text() throws IOException {
        if (Files.isDirectory(file)) {
            throw new AuditInputException("this is a folder, not an environment file: " + file);
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new AuditInputException("the file is not text in UTF-8: " + file);
        }
    }
}
