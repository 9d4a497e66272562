package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads modules, profiles, the Java version and the coverage gate of a {@code pom.xml}, without any entity. */
final class PomFile implements BuildFilesReader.Part {

    private static final Set<String> JAVA =
            Set.of("maven.compiler.release", "maven.compiler.source", "java.version", "release");

    @Override
    public boolean accepts(SourceFile file) {
        return file.name().equals("pom.xml");
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(file.text()));
            Deque<String> path = new ArrayDeque<>();
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> path.push(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> path.pop();
                    case XMLStreamConstants.CHARACTERS -> text(String.join("/", path), xml, file, found);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            found.open(file);
        }
    }

    /** Takes a text by its elements, innermost first. */
    private static void text(String path, XMLStreamReader xml, SourceFile file, PipelineSink found) {
        String text = xml.getText().strip();
        if (text.isEmpty()) {
            return;
        }
        int line = Math.min(xml.getLocation().getLineNumber(), file.lines().size());
        Location at = LineLocations.word(file, Math.max(0, line - 1), text);
        String element = path.substring(0, Math.max(0, path.indexOf('/')));
        if (path.startsWith("module/modules/")) {
            found.script(BuildTool.MAVEN_MODULE, text, file, "", at);
        } else if (path.equals("artifactId/project")) {
            found.script(BuildTool.MAVEN_MODULE, text, file, "", at);
        } else if (path.startsWith("id/profile/profiles/")) {
            found.script(BuildTool.MAVEN_PROFILE, text, file, "", at);
        } else if (path.startsWith("artifactId/parent/project")) {
            found.open(file);
        } else if (JAVA.contains(element)) {
            found.version("java", text, at);
        } else if (path.startsWith("minimum/limit/")) {
            found.gate(text, at);
        }
    }
}
