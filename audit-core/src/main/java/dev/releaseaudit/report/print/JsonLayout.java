package dev.releaseaudit.report.print;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Lays JSON out with one line for each value down to some depth, and the deeper ones within that line. Used once. */
final class JsonLayout implements PrettyPrinter {

    private final int depth;
    private int nesting;

    JsonLayout(int depth) {
        this.depth = depth;
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        nesting++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        next(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        nesting++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        next(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private void next(JsonGenerator json) {
        json.writeRaw(nesting > depth ? ", " : ",");
        line(json);
    }

    private void end(JsonGenerator json, int values, char bracket) {
        boolean broken = values > 0 && nesting <= depth;
        nesting--;
        if (broken) {
            newLine(json);
        }
        json.writeRaw(bracket);
    }

    private void line(JsonGenerator json) {
        if (nesting <= depth) {
            newLine(json);
        }
    }

    private void newLine(JsonGenerator json) {
        json.writeRaw('\n');
        json.writeRaw("  ".repeat(nesting));
    }
}
