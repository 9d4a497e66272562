package dev.releaseaudit.docs;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what stands in one Markdown file, every part of it with its place. Usable by itself, without an audit. Immutable.
 *
 * @param path the file
 * @param lines the lines of the file as they are
 * @param frontMatter the YAML at its head
 * @param root the page as a section of level 0: its body is what stands before the first heading
 * @param headings the headings, in their order as all that follows
 * @param prose the words: paragraphs, items, headings, cells
 * @param links links and images
 * @param fences blocks of code
 * @param tables the tables
 * @param tasks the items of task lists
 * @param comments the HTML comments
 * @param anchors the places that are named by hand
 * @param fragments every fragment that a link to this page can have
 * @param diagnostics what was left out, and why
 */
public record Page(
        String path,
        List<String> lines,
        Optional<FrontMatter> frontMatter,
        Section root,
        List<Heading> headings,
        List<Prose> prose,
        List<Link> links,
        List<Fence> fences,
        List<Table> tables,
        List<TaskItem> tasks,
        List<HtmlComment> comments,
        List<Anchor> anchors,
        Set<String> fragments,
        List<Diagnostic> diagnostics)
        implements Located {

    /** Copies the lists. */
    public Page {
        lines = List.copyOf(lines);
        headings = List.copyOf(headings);
        prose = List.copyOf(prose);
        links = List.copyOf(links);
        fences = List.copyOf(fences);
        tables = List.copyOf(tables);
        tasks = List.copyOf(tasks);
        comments = List.copyOf(comments);
        anchors = List.copyOf(anchors);
        fragments = Set.copyOf(fragments);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a file.
     *
     * @throws dev.releaseaudit.source.UnreadableFileException where the file has no text
     */
    public static Page read(SourceFile file) {
        return new PageReader(file.path(), file.text(), file.lines()).read();
    }

    /** Reads a text as the content of a file with this path. */
    public static Page of(String path, String text) {
        return new PageReader(path, text, text.lines().toList()).read();
    }

    /** Returns the title: the first heading, else the name of the file. */
    public String title() {
        return headings.stream()
                .map(Heading::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(this::name);
    }

    private String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public Location location() {
        return Location.of(path);
    }
}
