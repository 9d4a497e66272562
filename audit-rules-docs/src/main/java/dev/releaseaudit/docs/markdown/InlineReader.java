package dev.releaseaudit.docs.markdown;

import dev.releaseaudit.docs.Link;
import dev.releaseaudit.source.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Reads what stands inside one block: words, code, links. Walks without recursion, since emphasis may nest deeply. */
final class InlineReader {

    private final SourceLines lines;
    private final PageBuilder page;
    private final Location block;
    private final ProseBuilder words = new ProseBuilder();
    private final Deque<Integer> linkStarts = new ArrayDeque<>(2);
    private int images;

    InlineReader(SourceLines lines, PageBuilder page, Location block) {
        this.lines = lines;
        this.page = page;
        this.block = block;
    }

    ProseBuilder read(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            enter(node);
            Node next = node.getFirstChild();
            while (next == null && node != parent) {
                leave(node);
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
        return words;
    }

    private void enter(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (node instanceof Text text) {
            if (images == 0) {
                words.words(text.getLiteral(), spans, !linkStarts.isEmpty());
            }
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.lineEnd();
        } else if (node instanceof Code code) {
            if (images == 0) {
                words.code(code.getLiteral(), spans, !linkStarts.isEmpty(), lines.of(spans, block));
            }
        } else if (node instanceof org.commonmark.node.Link) {
            linkStarts.push(words.length());
        } else if (node instanceof Image) {
            images++;
        } else if (node instanceof HtmlInline html) {
            html(html.getLiteral(), lines.of(spans, block));
        } else if (node instanceof FootnoteReference footnote) {
            page.anchor("user-content-fnref-" + footnote.getLabel(), lines.of(spans, block));
        }
    }

    private void leave(Node node) {
        if (node instanceof org.commonmark.node.Link link) {
            Location location = lines.of(link.getSourceSpans(), block);
            String text = words.since(linkStarts.pop());
            page.page().add(new Link(link.getDestination(), text, kind(location), location));
        } else if (node instanceof Image image) {
            images--;
            Location location = lines.of(image.getSourceSpans(), block);
            page.page().add(new Link(image.getDestination(), "", Link.Kind.IMAGE, location));
        }
    }

    private Link.Kind kind(Location location) {
        boolean angle = lines.raw().get(location.line() - 1).startsWith("<", location.column() - 1);
        return angle ? Link.Kind.AUTOLINK : Link.Kind.LINK;
    }

    private void html(String literal, Location location) {
        if (literal.length() > 3) {
            new HtmlReader(literal, (start, end) -> location, page).read();
        }
    }
}
