package dev.releaseaudit.env.code;

import java.util.List;

/** Says how a language writes comments and strings, as far as telling them from code needs. */
enum CommentSyntax {
    /** JavaScript and TypeScript; a template is code, since expressions stand in it. */
    SCRIPT(List.of("//"), true, "\"'", "", false),
    /** Java, Kotlin, Scala and C#, with text blocks. */
    MANAGED(List.of("//"), true, "\"'", "\"", false),
    /** Go, with raw strings. */
    GO(List.of("//"), true, "\"'", "`", true),
    /** Rust, where a single quote is also the mark of a lifetime. */
    RUST(List.of("//"), true, "\"", "", true),
    /** PHP. */
    PHP(List.of("//", "#"), true, "\"'", "", true),
    /** Python, with its long strings. */
    PYTHON(List.of("#"), false, "\"'", "\"'", false),
    /** Ruby. */
    RUBY(List.of("#"), false, "\"'", "", true),
    /** YAML, properties and Dockerfiles, where quotes matter for nothing that is looked for. */
    CONFIGURATION(List.of("#"), false, "", "", false);

    private final List<String> lineComments;
    private final boolean blockComments;
    private final String quotes;
    private final String longQuotes;
    private final boolean severalLines;

    CommentSyntax(
            List<String> lineComments, boolean blockComments, String quotes, String longQuotes, boolean severalLines) {
        this.lineComments = lineComments;
        this.blockComments = blockComments;
        this.quotes = quotes;
        this.longQuotes = longQuotes;
        this.severalLines = severalLines;
    }

    /** Finds what opens a comment, and not the middle of {@code https://} in a template or of a plain value. */
    boolean opensLineComment(String text, int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        boolean inside = this == CONFIGURATION ? !Character.isWhitespace(before) : before == ':';
        return !inside && lineComments.stream().anyMatch(mark -> text.startsWith(mark, at));
    }

    /** Finds what opens a block comment, and not the end of a regular expression such as {@code /\/*$/}. */
    boolean opensBlockComment(String text, int at) {
        return blockComments && text.startsWith("/*", at) && (at == 0 || text.charAt(at - 1) != '\\');
    }

    /** Returns the quotes that open a string here, {@code "} or {@code """}; empty where none does. */
    String opensString(String text, int at) {
        char c = text.charAt(at);
        String three = String.valueOf(c).repeat(3);
        if (longQuotes.indexOf(c) >= 0 && c != '`' && text.startsWith(three, at)) {
            return three;
        }
        boolean character = this == RUST && text.startsWith("'\"'", Math.max(0, at - 1));
        boolean raw = longQuotes.indexOf(c) >= 0 && c == '`';
        return !character && (raw || quotes.indexOf(c) >= 0) ? String.valueOf(c) : "";
    }

    /** Tells whether a string with these quotes may go on behind the end of its line. */
    boolean spansLines(String quotes) {
        return quotes.length() == 3 || quotes.equals("`") || severalLines && !(this == GO);
    }
}
