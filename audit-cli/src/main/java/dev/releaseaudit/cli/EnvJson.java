package dev.releaseaudit.cli;

import dev.releaseaudit.env.binding.Binding;
import dev.releaseaudit.env.binding.LoadProblem;
import dev.releaseaudit.env.binding.LoadResult;
import dev.releaseaudit.env.dialect.Dialect;
import dev.releaseaudit.source.Location;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/** Writes what a loader makes of a file as JSON. */
final class EnvJson {

    private static final int SCHEMA = 1;

    private EnvJson() {}

    static void write(Dialect dialect, LoadResult loaded, Mask mask, PrintWriter out) {
        try (JsonGenerator json = IndentedJson.to(out)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            json.writeStringProperty("dialect", dialect.id());
            json.writeBooleanProperty("refused", loaded.isRefused());
            json.writeObjectPropertyStart("values");
            loaded.values().forEach((key, value) -> {
                json.writeName(mask.text(key));
                value.map(text -> mask.value(key, text)).ifPresentOrElse(json::writeString, json::writeNull);
            });
            json.writeEndObject();
            json.writeArrayPropertyStart("dynamic");
            loaded.bindings().stream()
                    .filter(Binding::dynamic)
                    .map(Binding::key)
                    .distinct()
                    .map(mask::text)
                    .forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("problems");
            loaded.problems().forEach(problem -> write(problem, mask, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.print('\n');
    }

    private static void write(LoadProblem problem, Mask mask, JsonGenerator json) {
        Location at = problem.location();
        json.writeStartObject();
        json.writeNumberProperty("line", at.line());
        json.writeNumberProperty("column", at.column());
        json.writeStringProperty("message", mask.text(problem.message()));
        json.writeBooleanProperty("refused", problem.refused());
        json.writeEndObject();
    }
}
