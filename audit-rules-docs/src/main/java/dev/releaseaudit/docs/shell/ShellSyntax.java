package dev.releaseaudit.docs.shell;

/** The parts of a line of shell that are no words of a command. */
final class ShellSyntax {

    private ShellSyntax() {}

    /** Tells whether a redirection begins here, such as {@code 2>}. */
    static boolean redirects(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length()
                && (text.charAt(i) == '>'
                        || (text.charAt(i) == '<' && i + 1 < text.length() && text.charAt(i + 1) == ' '));
    }

    /** Returns where the text goes on behind a redirection and its file. */
    static int afterRedirection(String text, int at) {
        int i = at;
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || "<>&".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && ";&|)".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return Math.max(i, at + 1);
    }

    /** Tells whether a word sets a variable for the command behind it. */
    static boolean isAssignment(String word) {
        int equals = word.indexOf('=');
        return equals > 0 && word.substring(0, equals).chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    }
}
