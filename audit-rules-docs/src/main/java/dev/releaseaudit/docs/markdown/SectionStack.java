package dev.releaseaudit.docs.markdown;

import dev.releaseaudit.docs.Block;
import dev.releaseaudit.docs.Heading;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.source.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Nests sections by the levels of their headings. */
final class SectionStack {

    private final SourceLines lines;
    private final Deque<Open> stack = new ArrayDeque<>();

    SectionStack(SourceLines lines) {
        this.lines = lines;
        stack.push(new Open(new Heading(0, "", "", Location.of(lines.path(), 1, 1, 1))));
    }

    void open(Heading heading) {
        closeTo(heading.level(), heading.location().line() - 1);
        stack.push(new Open(heading));
    }

    void add(Block block) {
        top().body.add(block);
    }

    Section close() {
        int end = Math.max(1, lines.raw().size());
        closeTo(1, end);
        return stack.pop().build(lines, end);
    }

    private void closeTo(int level, int lastLine) {
        while (top().heading.level() >= level) {
            Section section = stack.pop().build(lines, lastLine);
            top().sections.add(section);
        }
    }

    private Open top() {
        return stack.element();
    }

    private static final class Open {

        private final Heading heading;
        private final List<Block> body = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();

        Open(Heading heading) {
            this.heading = heading;
        }

        Section build(SourceLines lines, int lastLine) {
            int end = heading.location().endLine();
            end = body.isEmpty()
                    ? end
                    : Math.max(end, body.get(body.size() - 1).location().endLine());
            end = sections.isEmpty()
                    ? end
                    : Math.max(end, sections.get(sections.size() - 1).location().endLine());
            int last = Math.max(lastLine, end);
            while (last > end
                    && last <= lines.raw().size()
                    && lines.raw().get(last - 1).isBlank()) {
                last--;
            }
            Location whole = lines.raw().isEmpty()
                    ? heading.location()
                    : lines.whole(heading.location().line(), last);
            return new Section(heading, body, sections, whole);
        }
    }
}
