package dev.releaseaudit.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says what reads the output.
 *
 * @param output whether a terminal shows standard output
 * @param error whether a terminal shows standard error
 * @param colour whether that terminal shows colours
 */
record Terminal(boolean output, boolean error, boolean colour) {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** A pipe: plain text, nothing that moves. */
    static final Terminal NONE = new Terminal(false, false, false);

    /** Returns what this process writes to. */
    static Terminal ofProcess() {
        boolean output = isTerminal("1");
        String kind = System.getenv("TERM");
        boolean plain = System.getenv("NO_COLOR") != null || kind == null || kind.equals("dumb");
        return new Terminal(output, isTerminal("2"), output && !plain);
    }

    PrintWriter standardOutput() {
        return writer(FileDescriptor.out, output, false);
    }

    PrintWriter standardError() {
        return writer(FileDescriptor.err, error, true);
    }

    private static PrintWriter writer(FileDescriptor descriptor, boolean terminal, boolean flush) {
        var console = System.console();
        Charset charset = terminal && console != null ? console.charset() : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), flush);
    }

    /** Asks the console, which from Java 22 on is there even where no terminal is. */
    private static boolean consoleIsTerminal() {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static boolean isTerminal(String descriptor) {
        Path link = DESCRIPTORS.resolve(descriptor);
        if (!Files.isSymbolicLink(link)) {
            return System.console() != null && consoleIsTerminal();
        }
        try {
            String device = Files.readSymbolicLink(link).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
