package dev.releaseaudit.cli;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.writer.BaselineReport;
import dev.releaseaudit.source.SourceTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Audits a folder and prints the report. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Audits a folder with the repository that it lies in, or reports on one file.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at or above --fail-on",
            "1:findings at or above --fail-on",
            "2:wrong usage, or PATH cannot be read",
            "3:the audit is not complete or found nothing to judge, and nothing worse was found"
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "The folder or file; this folder unless given. '-' audits the manifests on standard input.")
    private Path place = Path.of(".");

    /** More than the limit on a file, so that a longer input is refused as a longer file is. */
    private static final int MOST_BYTES = 64 << 20;

    @Mixin
    private final OutputOptions output;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "List the violations in this file, for --baseline, and succeed.")
    private Optional<Path> newBaseline = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = EnumConverter.OfFailOn.class,
            description = "What makes the command fail: error, warning or never; error unless given.")
    private FailOn failOn = FailOn.ERROR;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new OutputOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        AuditedPlace audited = AuditedPlace.of(place);
        AuditReport report = audit(audited, err);
        output.write(report, out, err);
        if (newBaseline.isPresent()) {
            report.write(new BaselineReport(), newBaseline.get());
            output.tell(err, "wrote the baseline " + newBaseline.get());
            return ExitCode.of(report, FailOn.NEVER, audited.isWholeTree());
        }
        return ExitCode.of(report, failOn, audited.isWholeTree());
    }

    private AuditReport audit(AuditedPlace audited, PrintWriter err) throws IOException {
        if (!terminal.error() || output.quiet) {
            return audit(audited);
        }
        try (Progress progress = new Progress(err)) {
            return audit(audited);
        }
    }

    private AuditReport audit(AuditedPlace audited) throws IOException {
        Auditor auditor = rules.auditor(audited.within());
        return audited.isStandardInput() ? auditor.audit(standardInput()) : auditor.audit(audited.root());
    }

    private static SourceTree standardInput() throws IOException {
        String text = new String(System.in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        return SourceTree.of(Map.of("stdin.yaml", text));
    }
}
