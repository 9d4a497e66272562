package dev.releaseaudit.env.dialect.python;

import dev.releaseaudit.env.dialect.text.Evaluation;

/** Fills in {@code ${NAME}} and {@code ${NAME:-default}}, and nothing else, as python-dotenv does. */
final class PythonVariables {

    private final Evaluation reading;
    private final int offset;
    private final String text;
    private int nameEnd;
    private int brace;

    PythonVariables(Evaluation reading, int offset, String text) {
        this.reading = reading;
        this.offset = offset;
        this.text = text;
    }

    String fill() {
        StringBuilder filled = new StringBuilder(text.length());
        int at = 0;
        int open = text.indexOf("${");
        while (open >= 0 && findEnds(open + 2)) {
            int next = open + 2;
            boolean withDefault = text.startsWith(":-", nameEnd);
            if (withDefault || nameEnd == brace) {
                String otherwise = withDefault ? text.substring(nameEnd + 2, brace) : "";
                filled.append(text, at, open);
                filled.append(reading.spend(value(text.substring(open + 2, nameEnd), otherwise), offset));
                at = brace + 1;
                next = at;
            }
            open = text.indexOf("${", next);
        }
        return filled.append(text, at, text.length()).toString();
    }

    /** Finds the end of a name and the brace that follows, once for all names that they end; false where no brace follows. */
    private boolean findEnds(int from) {
        nameEnd = Math.max(nameEnd, from);
        while (nameEnd < text.length() && text.charAt(nameEnd) != '}' && text.charAt(nameEnd) != ':') {
            nameEnd++;
        }
        brace = brace < nameEnd ? text.indexOf('}', nameEnd) : brace;
        return brace >= 0;
    }

    private String value(String name, String otherwise) {
        if (reading.isNamedOnly(name)) {
            return "";
        }
        String value = reading.values().get(name);
        return value == null ? reading.environment().getOrDefault(name, otherwise) : value;
    }
}
