package dev.releaseaudit.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code audit} command: runs the subcommand that its arguments name and exits with that subcommand's code. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CheckCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            RenderCommand.class,
            ProgramsCommand.class,
            EnvCommand.class
        },
        description = "Audits what a repository is about to release, and shows the line that proves each answer.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  audit check                                  audits this folder",
            "  audit check shop --format markdown           prints the audit as a document",
            "  audit check --rules 'k8s/*' --fail-on warning",
            "  audit render k8s/overlays/prod --origins     prints what would be deployed, with the line of each value",
            "  audit programs shop                          lists what is built and run as one, with all that belongs to it",
            "  audit env .env --dialect compose             prints an environment file as one loader reads it",
            "  audit explain k8s/image-digest               says what a rule wants, and why",
            "",
            "audit COMMAND --help tells more about a command."
        })
public final class AuditCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AuditCommand() {}

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int code;
        try (PrintWriter out = terminal.standardOutput();
                PrintWriter err = terminal.standardError()) {
            code = run(terminal, out, err, arguments);
        }
        System.exit(code);
    }

    /** Runs the command and returns its exit code. */
    static int run(Terminal terminal, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = new CommandLine(new AuditCommand(), new CommandFactory(terminal))
                .setOut(out)
                .setErr(new MaskedWriter(err))
                .setUsageHelpAutoWidth(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new UsageErrorHandler())
                .setExecutionExceptionHandler(new FailureHandler());
        return command.execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "no command given: use check, render, programs, env, rules or explain");
    }
}
