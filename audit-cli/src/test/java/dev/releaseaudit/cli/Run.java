package dev.releaseaudit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * One run of the command.
 *
 * @param code the exit code
 * @param out what was printed
 * @param err what was printed on standard error
 */
record Run(int code, String out, String err) {

    static Run audit(String... arguments) {
        return on(Terminal.NONE, arguments);
    }

    static Run on(Terminal terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = AuditCommand.run(terminal, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }

    /** Runs a command that fails with this exception. */
    static Run broken(Exception failure) {
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(CommandLine.Model.CommandSpec.create()).setErr(new PrintWriter(err));
        int code = new FailureHandler()
                .handleExecutionException(
                        failure,
                        command,
                        CommandLine.ParseResult.builder(command.getCommandSpec())
                                .build());
        return new Run(code, "", err.toString().replace(System.lineSeparator(), "\n"));
    }
}
