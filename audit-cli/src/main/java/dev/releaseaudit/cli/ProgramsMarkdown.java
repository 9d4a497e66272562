package dev.releaseaudit.cli;

import dev.releaseaudit.facts.Program;
import dev.releaseaudit.facts.Program.Part;
import dev.releaseaudit.facts.Program.Role;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Prints programs as a table of Markdown for each. */
final class ProgramsMarkdown {

    private ProgramsMarkdown() {}

    static void write(List<Program> programs, PrintWriter out) {
        out.print("# Programs\n");
        if (programs.isEmpty()) {
            out.print("\nNone found.\n");
        }
        for (Program program : programs) {
            out.print("\n## " + cell(program.name()) + "\n\nIn `" + cell(ProgramsText.folder(program)) + "`.\n\n");
            out.print("| what | which |\n| --- | --- |\n");
            for (Role role : Role.values()) {
                String names =
                        program.parts(role).map(ProgramsMarkdown::described).collect(Collectors.joining("<br>"));
                if (!names.isEmpty()) {
                    out.print("| " + ProgramsText.words(role) + " | " + names + " |\n");
                }
            }
        }
    }

    private static String described(Part part) {
        String name = "`" + cell(part.name()) + "`";
        return part.name().equals(part.location().path())
                ? name
                : name + " (" + cell(part.location().path()) + ":"
                        + part.location().line() + ")";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("`", "'").replaceAll("\\p{Cntrl}", " ");
    }
}
