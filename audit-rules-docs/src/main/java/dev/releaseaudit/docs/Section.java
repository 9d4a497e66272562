package dev.releaseaudit.docs;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a page: a heading and all up to the next heading of its level or above.
 *
 * @param heading the heading; of level 0 and without text for the page as a whole
 * @param body what stands before the first heading inside, in document order
 * @param sections the sections inside
 * @param location from the heading to the end of the last line
 */
public record Section(Heading heading, List<Block> body, List<Section> sections, Location location) implements Subject {

    /** Copies the lists. */
    public Section {
        body = List.copyOf(body);
        sections = List.copyOf(sections);
    }

    /** Returns this section and all inside it, in document order. */
    public Stream<Section> walk() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::walk));
    }

    /** Returns the body of this section and of all inside it. */
    public Stream<Block> blocks() {
        return walk().flatMap(section -> section.body().stream());
    }

    @Override
    public String label() {
        return heading.text();
    }
}
