package dev.releaseaudit.report.print;

import dev.releaseaudit.source.PrintableText;

/** Prints text inside XML and HTML. */
public final class Xml {

    private Xml() {}

    /** Returns the text as one line in which nothing is markup, for element content and quoted attributes. */
    public static String escape(String text) {
        String line = PrintableText.line(text);
        StringBuilder xml = new StringBuilder(line.length() + 16);
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\'' -> xml.append("&#39;");
                default -> xml.append(c);
            }
        }
        return xml.toString();
    }
}
