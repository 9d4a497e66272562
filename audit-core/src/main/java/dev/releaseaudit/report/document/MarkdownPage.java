package dev.releaseaudit.report.document;

import dev.releaseaudit.report.Citations;
import dev.releaseaudit.report.document.Block.Item;
import dev.releaseaudit.report.print.Citation;
import java.io.IOException;
import java.util.List;

/** Lays a document out as Markdown. */
public final class MarkdownPage {

    private final Citations citations;

    /** Creates the layout that cites in this way. */
    public MarkdownPage(Citations citations) {
        this.citations = citations;
    }

    /**
     * Writes the document.
     *
     * @throws IOException where {@code out} does
     */
    public void write(AuditDocument document, Appendable out) throws IOException {
        boolean first = true;
        for (Block block : document.blocks()) {
            out.append(first ? "" : "\n");
            first = false;
            write(block, out);
        }
    }

    private void write(Block block, Appendable out) throws IOException {
        if (block instanceof Block.Heading heading) {
            out.append("#".repeat(heading.level())).append(' ');
            out.append(MarkdownText.escape(heading.text())).append('\n');
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(line(paragraph.line())).append('\n');
        } else if (block instanceof Block.Items items) {
            int number = 1;
            for (Item item : items.items()) {
                write(items.numbered() ? number++ + ". " : "- ", item, "", out);
            }
        }
    }

    private void write(String mark, Item item, String indent, Appendable out) throws IOException {
        out.append(indent).append(mark).append(line(item.line())).append('\n');
        for (Item below : item.below()) {
            write("- ", below, indent + " ".repeat(mark.length()), out);
        }
    }

    private String line(List<Inline> inlines) {
        StringBuilder line = new StringBuilder();
        for (Inline inline : inlines) {
            String piece = piece(inline, line.isEmpty());
            boolean touching = piece.startsWith("`") && !line.isEmpty() && line.charAt(line.length() - 1) == '`';
            line.append(touching ? " " : "").append(piece);
        }
        return line.toString().strip();
    }

    private String piece(Inline inline, boolean leading) {
        if (inline instanceof Inline.Text text) {
            return leading ? MarkdownText.escapeLeading(text.text()) : MarkdownText.escape(text.text());
        }
        if (inline instanceof Inline.Code code) {
            return MarkdownText.code(code.text());
        }
        if (inline instanceof Inline.Strong strong) {
            String words = line(strong.parts());
            return words.isEmpty() ? "" : "**" + words + "**";
        }
        Inline.CitationList cites = (Inline.CitationList) inline;
        String more = cites.more() == 0 ? "" : " and " + cites.more() + " more";
        String separator = citations == Citations.LINK ? ", " : "";
        return String.join(separator, cites.shown().stream().map(this::cite).toList()) + more;
    }

    private String cite(Citation citation) {
        return switch (citations) {
            case LINK -> "[" + MarkdownText.escape(citation.label()) + "](" + citation.link() + ")";
            case BRACKET -> "【F:" + MarkdownText.path(citation.path()) + citation.lines("†L", "-L") + "】";
        };
    }
}
