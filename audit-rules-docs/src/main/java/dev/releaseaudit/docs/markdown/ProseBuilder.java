package dev.releaseaudit.docs.markdown;

import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.SourceMap;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** Collects the words of one block, and where each stretch of them stands. */
final class ProseBuilder {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final List<InlineCode> codes = new ArrayList<>(0);
    private final SourceMap.Builder source = SourceMap.builder();
    private int linked;

    void words(String literal, List<SourceSpan> spans, boolean inLink) {
        mark(spans);
        text.append(literal);
        plain.append(literal);
        linked += inLink ? literal.length() : 0;
    }

    void code(String literal, List<SourceSpan> spans, boolean inLink, Location location) {
        mark(spans);
        codes.add(new InlineCode(literal, text.length(), inLink, location));
        text.append('`').append(literal).append('`');
        plain.append(literal);
        linked += inLink ? literal.length() + 2 : 0;
    }

    void lineEnd() {
        text.append('\n');
        plain.append(' ');
    }

    int length() {
        return text.length();
    }

    String since(int start) {
        return text.substring(start);
    }

    /** Returns the words as GitHub names a heading by them: code without its backticks. */
    String plain() {
        return plain.toString();
    }

    /** Forgets the first characters, which are the box of a task. */
    void dropFirst(int count) {
        source.dropFirst(count);
        text.delete(0, count);
        codes.replaceAll(
                code -> new InlineCode(code.text(), Math.max(0, code.start() - count), code.linked(), code.location()));
    }

    boolean startsWithBox() {
        return text.length() > 3
                && text.charAt(0) == '['
                && text.charAt(2) == ']'
                && (text.charAt(3) == ' ' || text.charAt(3) == '\t')
                && " xX".indexOf(text.charAt(1)) >= 0;
    }

    boolean boxIsTicked() {
        return text.charAt(1) != ' ';
    }

    Prose build(Prose.Role role, Location location) {
        return new Prose(role, text.toString(), source.build(), codes, linked, location);
    }

    private void mark(List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return;
        }
        SourceSpan first = spans.get(0);
        source.add(text.length(), first.getLineIndex() + 1, first.getColumnIndex() + 1, first.getLength());
    }
}
