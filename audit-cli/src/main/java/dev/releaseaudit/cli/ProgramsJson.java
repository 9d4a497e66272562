package dev.releaseaudit.cli;

import dev.releaseaudit.facts.Program;
import dev.releaseaudit.facts.Program.Part;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes programs as JSON. */
final class ProgramsJson {

    private static final int SCHEMA = 1;

    private ProgramsJson() {}

    static void write(List<Program> programs, PrintWriter out) {
        try (JsonGenerator json = IndentedJson.to(out)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            json.writeArrayPropertyStart("programs");
            programs.forEach(program -> write(program, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.print('\n');
    }

    private static void write(Program program, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", program.name());
        json.writeStringProperty("folder", program.folder());
        json.writeArrayPropertyStart("parts");
        for (Part part : program.parts()) {
            json.writeStartObject();
            json.writeStringProperty("role", ProgramsText.words(part.role()));
            json.writeStringProperty("name", part.name());
            json.writeStringProperty("path", part.location().path());
            json.writeNumberProperty("line", part.location().line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
