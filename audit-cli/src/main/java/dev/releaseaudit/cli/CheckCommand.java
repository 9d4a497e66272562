package dev.releaseaudit.cli;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.writer.BaselineReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
        description = "Audits a folder.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at or above --fail-on",
            "1:findings at or above --fail-on",
            "2:wrong usage, or DIR cannot be read",
            "3:the audit is not complete, and nothing worse was found"
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder; this one unless given.")
    private Path folder = Path.of(".");

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
        AuditReport report = audit(err);
        output.write(report, out, err);
        if (newBaseline.isPresent()) {
            report.write(new BaselineReport(), newBaseline.get());
            output.tell(err, "wrote the baseline " + newBaseline.get());
            return ExitCode.of(report, FailOn.NEVER);
        }
        return ExitCode.of(report, failOn);
    }

    private AuditReport audit(PrintWriter err) {
        var auditor = rules.auditor();
        if (!terminal.error() || output.quiet) {
            return auditor.audit(folder);
        }
        try (Progress progress = new Progress(err)) {
            return auditor.audit(folder);
        }
    }
}
