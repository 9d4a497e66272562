package dev.releaseaudit.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code audit} command: runs the subcommand that its arguments name and exits with that subcommand's code. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        version = "audit 0.1.0-SNAPSHOT",
        description = "Audits what a repository is about to release.")
public final class AuditCommand implements Runnable {

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AuditCommand()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }
}
