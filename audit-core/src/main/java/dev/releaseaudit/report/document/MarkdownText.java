package dev.releaseaudit.report.document;

import dev.releaseaudit.source.PrintableText;

/** Prints text that may come from audited files so that Markdown takes none of it for markup, and none of it for a citation. */
final class MarkdownText {

    private static final String ALWAYS = "\\`*[]<|~$";

    private MarkdownText() {}

    /** Returns running text. */
    static String escape(String text) {
        String line = PrintableText.line(text);
        StringBuilder markdown = new StringBuilder(line.length() + 16);
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            int mention = c == '@' ? endOfMention(line, at) : at;
            if (mention > at) {
                markdown.append('`').append(line, at, mention).append('`');
                at = mention - 1;
            } else if (c == '【') {
                markdown.append("&#12304;");
            } else {
                boolean markup = ALWAYS.indexOf(c) >= 0
                        || (c == '_' && !insideWord(line, at))
                        || (c == '&' && startsEntity(line, at));
                markdown.append(markup ? "\\" : "").append(c);
            }
        }
        return markdown.toString();
    }

    /** Returns running text at the start of a line, where more characters are markup. */
    static String escapeLeading(String text) {
        String markdown = escape(text.stripLeading());
        if (markdown.isEmpty()) {
            return markdown;
        }
        if ("#>+-=:".indexOf(markdown.charAt(0)) >= 0) {
            return "\\" + markdown;
        }
        int digits = 0;
        while (digits < markdown.length() && Character.isDigit(markdown.charAt(digits))) {
            digits++;
        }
        boolean number = digits > 0 && digits < markdown.length() && ".)".indexOf(markdown.charAt(digits)) >= 0;
        return number ? markdown.substring(0, digits) + "\\" + markdown.substring(digits) : markdown;
    }

    /** Returns a code span. */
    static String code(String text) {
        String line = PrintableText.line(text).replace('【', '[').replace('】', ']');
        if (line.isBlank()) {
            return "";
        }
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        boolean pad = line.startsWith("`") || line.endsWith("`");
        return pad ? fence + " " + line + " " + fence : fence + line + fence;
    }

    /** Returns a path for a citation in brackets, as it is unless it would end the citation or be markup. */
    static String path(String path) {
        StringBuilder markdown = new StringBuilder(path.length());
        String line = PrintableText.line(path);
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean link = c == ']' && at + 1 < line.length() && "([:".indexOf(line.charAt(at + 1)) >= 0;
            markdown.append(link || "\\`*<&".indexOf(c) >= 0 ? "\\" : "").append("【】†".indexOf(c) >= 0 ? '?' : c);
        }
        return markdown.toString();
    }

    /** Returns where a name ends that code hosts would notify; the same place where there is none, as in an address. */
    private static int endOfMention(String line, int at) {
        if (at > 0 && isOfName(line.charAt(at - 1))) {
            return at;
        }
        int end = at + 1;
        while (end < line.length() && (isOfName(line.charAt(end)) || "-/@".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        return end == at + 1 ? at : end;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean insideWord(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }

    private static boolean startsEntity(String line, int at) {
        return at + 1 < line.length() && (line.charAt(at + 1) == '#' || Character.isLetter(line.charAt(at + 1)));
    }
}
