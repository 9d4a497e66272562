package dev.releaseaudit.docs.markdown;

import dev.releaseaudit.source.Location;

/** Locates stretches of a block of HTML, which are asked for from its start to its end. Counts every line once. */
final class HtmlPlaces implements HtmlReader.Places {

    private final String html;
    private final SourceLines lines;
    private int line;
    private int lineStart;

    HtmlPlaces(String html, SourceLines lines, int firstLine) {
        this.html = html;
        this.lines = lines;
        this.line = firstLine;
    }

    @Override
    public Location of(int start, int end) {
        int next = html.indexOf('\n', lineStart);
        while (next >= 0 && next < start) {
            line++;
            lineStart = next + 1;
            next = html.indexOf('\n', lineStart);
        }
        String text = html.substring(lineStart, next < 0 ? html.length() : next);
        return lines.suffix(line, text, start - lineStart, end - lineStart);
    }
}
