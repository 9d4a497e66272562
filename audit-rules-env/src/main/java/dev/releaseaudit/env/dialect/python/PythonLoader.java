package dev.releaseaudit.env.dialect.python;

import dev.releaseaudit.env.dialect.text.Evaluation;
import dev.releaseaudit.env.dialect.text.Loader;
import dev.releaseaudit.env.dialect.text.MappedText;

/**
 * Reads as python-dotenv does.
 *
 * @param interpolate whether references to variables are filled in
 */
public record PythonLoader(boolean interpolate) implements Loader {

    @Override
    public void load(Evaluation reading) {
        MappedText source = reading.use(reading.source().withoutMark());
        PythonStatement statement = new PythonStatement(source.text());
        while (statement.next()) {
            if (statement.failed()) {
                reading.problem(
                        "python-dotenv cannot parse this statement and leaves it out",
                        statement.start(),
                        statement.end());
            } else if (!statement.key().isEmpty()) {
                bind(reading, statement);
            }
        }
    }

    private void bind(Evaluation reading, PythonStatement statement) {
        if (!statement.hasValue()) {
            reading.bindNothing(statement.key(), statement.start(), statement.end());
            return;
        }
        String written = statement.value();
        String value = interpolate && written.contains("${")
                ? new PythonVariables(reading, statement.start(), written).fill()
                : written;
        reading.bind(statement.key(), value, statement.start(), statement.end());
    }
}
