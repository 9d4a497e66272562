package dev.releaseaudit.env.dialect;

/**
 * Reads as python-dotenv does.
 *
 * @param interpolate whether references to variables are filled in
 */
record PythonLoader(boolean interpolate) implements Loader {

    @Override
    public void load(Reading reading) {
        Source source = reading.use(reading.source().withoutMark());
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

    private void bind(Reading reading, PythonStatement statement) {
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
