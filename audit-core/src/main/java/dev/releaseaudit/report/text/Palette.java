package dev.releaseaudit.report.text;

/** Colours words for a terminal, or leaves them as they are. */
public enum Palette {
    /** Leaves words as they are. */
    PLAIN,
    /** Uses the escape sequences of ANSI terminals. */
    ANSI;

    String red(String words) {
        return paint("1;31", words);
    }

    String yellow(String words) {
        return paint("33", words);
    }

    String green(String words) {
        return paint("32", words);
    }

    String cyan(String words) {
        return paint("36", words);
    }

    String bold(String words) {
        return paint("1", words);
    }

    String faint(String words) {
        return paint("2", words);
    }

    private String paint(String code, String words) {
        return this == PLAIN || words.isEmpty() ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
    }
}
