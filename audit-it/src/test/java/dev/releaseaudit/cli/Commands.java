package dev.releaseaudit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command as the process does. */
public final class Commands {

    /**
     * What a command printed.
     *
     * @param out its standard output
     * @param err its standard error
     */
    public record Printed(String out, String err) {}

    private Commands() {}

    /** Runs one with these arguments. */
    public static Printed run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AuditCommand.run(Terminal.NONE, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Printed(out.toString(), err.toString());
    }
}
