package dev.releaseaudit.docs.syntax;

import dev.releaseaudit.docs.Fence;
import dev.releaseaudit.model.JsonSyntax;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceTree;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Checks whether the content of a fence is of the language that the fence names. */
public final class FenceSyntax {

    private static final List<String> SHORTENED = List.of(
            "...", "…", "{{", "{%", "<%", "${", "$(", "<your", "<YOUR", "[...]", "// ", "/*", "@@", "--8<--", "{!",
            "***", "diff");

    private FenceSyntax() {}

    /**
     * A fault in the content of a fence.
     *
     * @param message what
     * @param location the line
     */
    public record Problem(String message, Location location) {}

    /** Tells whether the content can be checked: a language that we know, and nothing left out or to be filled in. */
    public static boolean isChecked(Fence fence) {
        String text = fence.text();
        String start = text.stripLeading();
        boolean shortened =
                SHORTENED.stream().anyMatch(text::contains) || fence.info().contains("no-check") || text.isBlank();
        return !shortened
                && switch (fence.language()) {
                    case "json" ->
                        (start.startsWith("{") || start.startsWith("["))
                                && !text.contains("#")
                                && !text.contains("<")
                                && !text.contains("//");
                    case "yaml", "yml" -> true;
                    case "xml" -> start.startsWith("<") && !text.contains("[");
                    case "dotenv", "env", "toml" -> !text.contains("<");
                    default -> false;
                };
    }

    /** Returns the first problem. */
    public static Optional<Problem> check(Fence fence) {
        return switch (fence.language()) {
            case "json" -> json(fence);
            case "xml" -> xml(fence);
            case "dotenv", "env" -> LineSyntax.environment(texts(fence)).map(problem -> at(problem, fence));
            case "toml" -> LineSyntax.toml(texts(fence)).map(problem -> at(problem, fence));
            default -> yaml(fence);
        };
    }

    private static Optional<Problem> json(Fence fence) {
        return JsonSyntax.faultInValues(fence.text())
                .map(fault -> new Problem(fault.message(), line(fence, fault.line() - 1)));
    }

    private static Optional<Problem> yaml(Fence fence) {
        String text = fence.text();
        boolean placeholders = text.contains("<")
                || text.contains("%")
                || text.contains("@")
                || text.lines().anyMatch(line -> line.startsWith("+ ") || line.startsWith("$"));
        if (placeholders) {
            return Optional.empty();
        }
        return YamlFile.read(SourceTree.of(Map.of("fence.yaml", text))
                        .file("fence.yaml")
                        .orElseThrow())
                .diagnostics()
                .stream()
                .filter(diagnostic -> diagnostic.kind() == Diagnostic.Kind.BROKEN_FILE)
                .findFirst()
                .map(diagnostic -> new Problem(
                        diagnostic.message(), line(fence, diagnostic.location().line() - 1)));
    }

    private static Optional<Problem> xml(Fence fence) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        String text = fence.text().replaceFirst("^\\s*<\\?xml[^>]{0,200}\\?>", "");
        boolean doctype = text.contains("<!DOCTYPE");
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader("<fence>" + text + "\n</fence>"));
            while (!doctype && xml.hasNext()) {
                xml.next();
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber() - 1;
            return Optional.of(new Problem("the elements do not close in order", line(fence, line)));
        }
    }

    private static List<String> texts(Fence fence) {
        return fence.lines().stream().map(Fence.Line::text).toList();
    }

    private static Problem at(LineSyntax.Problem problem, Fence fence) {
        return new Problem(problem.message(), line(fence, problem.line()));
    }

    private static Location line(Fence fence, int index) {
        if (fence.lines().isEmpty()) {
            return fence.location();
        }
        return fence.lines()
                .get(Math.max(0, Math.min(index, fence.lines().size() - 1)))
                .location();
    }
}
