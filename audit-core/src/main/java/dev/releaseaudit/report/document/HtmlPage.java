package dev.releaseaudit.report.document;

import dev.releaseaudit.report.document.Block.Item;
import dev.releaseaudit.report.print.Xml;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Lays a document out as one HTML file that needs no other and runs no script. */
public final class HtmlPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #222; }
            h1, h2 { border-bottom: 1px solid #ddd; padding-bottom: .2em; }
            code { background: #f3f3f3; padding: .1em .3em; border-radius: 3px; }
            cite { color: #666; font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
            li { margin: .3em 0; }
            @media (prefers-color-scheme: dark) {
            body { background: #1b1b1b; color: #ddd; } code { background: #333; } cite { color: #aaa; }
            }
            </style>
            </head>
            <body>
            """;

    /**
     * Writes the document.
     *
     * @throws IOException where {@code out} does
     */
    public void write(AuditDocument document, Appendable out) throws IOException {
        String title = document.blocks().get(0) instanceof Block.Heading heading ? heading.text() : "";
        out.append(HEAD.replace("%s", Xml.escape(title)));
        for (Block block : document.blocks()) {
            out.append(html(block)).append('\n');
        }
        out.append("</body>\n</html>\n");
    }

    private static String html(Block block) {
        if (block instanceof Block.Heading heading) {
            String tag = "h" + heading.level() + ">";
            return "<" + tag + Xml.escape(heading.text()) + "</" + tag;
        }
        if (block instanceof Block.Paragraph paragraph) {
            return "<p>" + line(paragraph.line()) + "</p>";
        }
        Block.Items items = (Block.Items) block;
        return list(items.numbered() ? "ol" : "ul", items.items());
    }

    private static String list(String tag, List<Item> items) {
        return items.stream()
                .map(item -> "<li>" + line(item.line())
                        + (item.below().isEmpty() ? "" : "\n" + list("ul", item.below())) + "</li>\n")
                .collect(Collectors.joining("", "<" + tag + ">\n", "</" + tag + ">"));
    }

    private static String line(List<Inline> inlines) {
        return inlines.stream().map(HtmlPage::piece).collect(Collectors.joining());
    }

    private static String piece(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return Xml.escape(text.text());
        }
        if (inline instanceof Inline.Code code) {
            return "<code>" + Xml.escape(code.text()) + "</code>";
        }
        if (inline instanceof Inline.Strong strong) {
            return "<strong>" + line(strong.parts()) + "</strong>";
        }
        Inline.CitationList cites = (Inline.CitationList) inline;
        String shown = cites.shown().stream()
                .map(citation -> "<cite>" + Xml.escape(citation.full()) + "</cite>")
                .collect(Collectors.joining(", "));
        return shown + (cites.more() == 0 ? "" : " and " + cites.more() + " more");
    }
}
