package dev.releaseaudit.cli;

/** Prints messages that may hold arguments or names of files. */
final class Messages {

    private Messages() {}

    /** Returns the message as one line without control characters. */
    static String line(String message) {
        return message.replaceAll("[\\r\\n\\t]+ *", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
