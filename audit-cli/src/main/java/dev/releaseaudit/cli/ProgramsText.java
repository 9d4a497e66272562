package dev.releaseaudit.cli;

import dev.releaseaudit.facts.Program;
import dev.releaseaudit.facts.Program.Part;
import dev.releaseaudit.facts.Program.Role;
import dev.releaseaudit.source.PrintableText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints programs as text: one a block, one part a line. */
final class ProgramsText {

    private ProgramsText() {}

    static void write(List<Program> programs, PrintWriter out) {
        if (programs.isEmpty()) {
            out.print("no programs found\n");
        }
        String separator = "";
        for (Program program : programs) {
            out.print(separator);
            out.print(PrintableText.line(program.name() + " (" + folder(program) + ")") + "\n");
            for (Part part : program.parts()) {
                out.print(PrintableText.line("  %-16s %s".formatted(words(part.role()), described(part))) + "\n");
            }
            separator = "\n";
        }
    }

    static String folder(Program program) {
        return program.folder().isEmpty() ? "." : program.folder();
    }

    static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A path that is its own place is printed once. */
    private static String described(Part part) {
        return part.name().equals(part.location().path()) ? part.name() : part.name() + "  " + part.location();
    }
}
