package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as located elements, without any entity. What does not parse ends the reading; what is before it counts. */
final class XmlReader {

    /**
     * An element.
     *
     * @param name the name without a prefix
     * @param attributes the attributes by name
     * @param children the elements inside
     * @param text the text inside, without the blanks around; only that of an element without others is of use
     * @param location where the text is; where the element begins if it has none
     */
    record Element(String name, Map<String, String> attributes, List<Element> children, String text, Location location)
            implements Located {

        /** Returns the elements that names lead to, one level each. */
        Stream<Element> all(String... names) {
            Stream<Element> found = Stream.of(this);
            for (String each : names) {
                found = found.flatMap(element -> element.children.stream().filter(child -> child.name.equals(each)));
            }
            return found;
        }

        /** Returns the text that names lead to first; empty where there is none. */
        String text(String... names) {
            return all(names).findFirst().map(Element::text).orElse("");
        }

        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }
    }

    private static final class Open {

        private final String name;
        private final Map<String, String> attributes = new TreeMap<>();
        private final List<Element> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final int start;
        private int textEnd;

        Open(String name, int start) {
            this.name = name;
            this.start = start;
        }
    }

    private final SourceFile file;
    private final String source;
    private final int[] lineStarts;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Element> root = Optional.empty();

    private XmlReader(SourceFile file) {
        this.file = file;
        this.source = file.text();
        this.lineStarts = starts(source);
    }

    /** Returns the outermost element; one without anything where the file has none. */
    static Element read(SourceFile file) {
        XmlReader reader = new XmlReader(file);
        reader.read();
        while (!reader.open.isEmpty()) {
            reader.close();
        }
        return reader.root.orElseGet(() -> new Element("", Map.of(), List.of(), "", file.location()));
    }

    private void read() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(source));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
                    case XMLStreamConstants.END_ELEMENT -> close();
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            // What was read until here counts.
            return;
        }
    }

    private void open(XMLStreamReader xml) {
        int end = offset(xml);
        int start = Math.max(0, source.lastIndexOf("<" + prefixed(xml), Math.max(0, end - 1)));
        Open element = new Open(xml.getLocalName(), start);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        open.push(element);
    }

    private static String prefixed(XMLStreamReader xml) {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }

    private void text(XMLStreamReader xml) {
        if (!open.isEmpty() && !xml.getText().isBlank()) {
            open.element().text.append(xml.getText());
            open.element().textEnd = offset(xml);
        }
    }

    private void close() {
        Open closed = open.pop();
        String text = closed.text.toString().strip();
        int at = text.isEmpty() ? -1 : source.lastIndexOf(text, Math.max(0, closed.textEnd));
        Location place = at >= closed.start
                ? place(at, at + text.length())
                : place(closed.start, closed.start + closed.name.length() + 1);
        Element element = new Element(closed.name, closed.attributes, closed.children, text, place);
        if (open.isEmpty()) {
            root = Optional.of(element);
        } else {
            open.element().children.add(element);
        }
    }

    private int offset(XMLStreamReader xml) {
        return Math.min(Math.max(0, xml.getLocation().getCharacterOffset()), source.length());
    }

    private Location place(int from, int to) {
        int first = line(from);
        int last = line(to);
        return new Location(file.path(), first + 1, from - lineStarts[first] + 1, last + 1, to - lineStarts[last] + 1);
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
