package dev.releaseaudit.docs.markdown;

import dev.releaseaudit.docs.Fence;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.TaskItem;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Reads the blocks of one page in their order. */
final class BlockReader {

    private final SourceLines lines;
    private final PageBuilder page;
    private int quotes;
    private int tasks;
    private final List<Node> taskItems = new ArrayList<>();

    BlockReader(SourceLines lines, PageBuilder page) {
        this.lines = lines;
        this.page = page;
    }

    void read(Node document) {
        Node node = document.getFirstChild();
        while (node != null) {
            Node next = enter(node) ? node.getFirstChild() : null;
            while (next == null && node != document) {
                leave(node);
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
    }

    /** Reads a block; tells whether its children are blocks that are still to be read. */
    private boolean enter(Node node) {
        Location location = lines.of(spans(node), Location.of(lines.path()));
        if (node instanceof Paragraph) {
            paragraph(node, location);
        } else if (node instanceof org.commonmark.node.Heading heading) {
            ProseBuilder words = new InlineReader(lines, page, location).read(heading);
            page.heading(heading.getLevel(), words.plain().strip(), location);
            page.page().add(words.build(Prose.Role.HEADING, location));
        } else if (node instanceof FencedCodeBlock fence) {
            String info = fence.getInfo() == null ? "" : fence.getInfo();
            page.block(fence(info, content(fence.getLiteral(), location.line()), true, location));
        } else if (node instanceof IndentedCodeBlock code) {
            page.block(fence("", content(code.getLiteral(), location.line() - 1), false, location));
        } else if (node instanceof TableBlock) {
            page.block(new TableReader(lines, page).read(node, location));
        } else if (node instanceof HtmlBlock html) {
            html(html.getLiteral(), location);
        } else if (node instanceof FootnoteDefinition footnote) {
            page.anchor("user-content-fn-" + footnote.getLabel(), location);
            return true;
        } else {
            quotes += node instanceof BlockQuote ? 1 : 0;
            return true;
        }
        return false;
    }

    /** What is left of a paragraph behind definitions of links may have no spans of its own; its words have. */
    private static List<SourceSpan> spans(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty() || !(node instanceof Paragraph)) {
            return spans;
        }
        List<SourceSpan> words = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.addAll(child.getSourceSpans());
        }
        return words;
    }

    private void leave(Node node) {
        quotes -= node instanceof BlockQuote ? 1 : 0;
        if (!taskItems.isEmpty() && taskItems.get(taskItems.size() - 1) == node) {
            taskItems.remove(taskItems.size() - 1);
            tasks--;
        }
    }

    private void paragraph(Node node, Location location) {
        ProseBuilder words = new InlineReader(lines, page, location).read(node);
        boolean item = node.getParent() instanceof ListItem;
        Prose.Role role = quotes > 0 ? Prose.Role.QUOTE : item ? Prose.Role.ITEM : Prose.Role.PARAGRAPH;
        if (item && node.getPrevious() == null && words.startsWithBox() && lines.startsWith(location, '[')) {
            boolean done = words.boxIsTicked();
            words.dropFirst(4);
            role = Prose.Role.TASK;
            Prose task = words.build(role, location);
            page.page().add(new TaskItem(task.words(), done, tasks++, location));
            taskItems.add(node.getParent());
        }
        Prose prose = words.build(role, location);
        if (!prose.text().isBlank()) {
            page.page().add(prose);
            page.block(prose);
        }
    }

    /** An empty line has no span of its own, so a fence that nobody closed may reach further than its spans. */
    private static Fence fence(String info, List<Fence.Line> content, boolean fenced, Location location) {
        Location last =
                content.isEmpty() ? location : content.get(content.size() - 1).location();
        return new Fence(
                info, content, fenced, last.endLine() > location.endLine() ? location.through(last) : location);
    }

    private List<Fence.Line> content(String literal, int firstLine) {
        List<Fence.Line> content = new ArrayList<>();
        int start = 0;
        int line = firstLine;
        while (start < literal.length()) {
            int end = literal.indexOf('\n', start);
            String text = literal.substring(start, end < 0 ? literal.length() : end);
            content.add(new Fence.Line(text, lines.suffix(line++, text, 0, text.length())));
            start = end < 0 ? literal.length() : end + 1;
        }
        return content;
    }

    private void html(String literal, Location location) {
        new HtmlReader(literal, new HtmlPlaces(literal, lines, location.line() - 1), page).read();
    }
}
