package dev.releaseaudit.docs;

import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** Collects the words of one block, and where each stretch of them stands. */
final class ProseBuilder {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final List<InlineCode> codes = new ArrayList<>(0);
    private int[] segments = new int[16];
    private int used;
    private int linked;

    void words(String literal, List<SourceSpan> spans, boolean inLink) {
        mark(literal.length(), spans);
        text.append(literal);
        plain.append(literal);
        linked += inLink ? literal.length() : 0;
    }

    void code(String literal, List<SourceSpan> spans, boolean inLink, Location location) {
        mark(literal.length() + 2, spans);
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
        for (int i = 0; i < used; i += 4) {
            int gone = Math.min(count, Math.max(0, count - segments[i]));
            segments[i + 2] += segments[i] < count ? gone : 0;
            segments[i + 3] = Math.max(0, segments[i + 3] - (segments[i] < count ? gone : 0));
            segments[i] = Math.max(0, segments[i] - count);
        }
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
        return new Prose(role, text.toString(), Arrays.copyOf(segments, used), codes, linked, location);
    }

    private void mark(int length, List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return;
        }
        if (used == segments.length) {
            segments = Arrays.copyOf(segments, used * 2);
        }
        SourceSpan first = spans.get(0);
        segments[used] = text.length();
        segments[used + 1] = first.getLineIndex() + 1;
        segments[used + 2] = first.getColumnIndex() + 1;
        segments[used + 3] = first.getLength();
        used += 4;
    }
}
