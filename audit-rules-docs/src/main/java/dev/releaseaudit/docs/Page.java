package dev.releaseaudit.docs;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The content of one Markdown file, every part of it with its place, as a parser of Markdown gives it. Usable by itself, without
 * an audit. Immutable.
 */
public final class Page implements Located {

    private final String path;
    private final List<String> lines;
    private final Optional<FrontMatter> frontMatter;
    private final Section root;
    private final List<Heading> headings;
    private final List<Prose> prose;
    private final List<Link> links;
    private final List<Fence> fences;
    private final List<Table> tables;
    private final List<TaskItem> tasks;
    private final List<HtmlComment> comments;
    private final List<Anchor> anchors;
    private final Set<String> fragments;
    private final List<Diagnostic> diagnostics;

    private Page(Builder builder, Section root) {
        this.path = builder.path;
        this.lines = builder.lines;
        this.frontMatter = builder.frontMatter;
        this.root = root;
        this.headings = List.copyOf(builder.headings);
        this.prose = List.copyOf(builder.prose);
        this.links = List.copyOf(builder.links);
        this.fences = List.copyOf(builder.fences);
        this.tables = List.copyOf(builder.tables);
        this.tasks = List.copyOf(builder.tasks);
        this.comments = List.copyOf(builder.comments);
        this.anchors = List.copyOf(builder.anchors);
        this.fragments = Set.copyOf(builder.fragments);
        this.diagnostics = List.copyOf(builder.diagnostics);
    }

    /** Begins the page of a file with these lines. */
    public static Builder builder(String path, List<String> lines) {
        return new Builder(path, lines);
    }

    /** Returns the path of the file. */
    public String path() {
        return path;
    }

    /** Returns the lines of the file as they are. */
    public List<String> lines() {
        return lines;
    }

    /** Returns the YAML at the head of the file. */
    public Optional<FrontMatter> frontMatter() {
        return frontMatter;
    }

    /** Returns the page as a section of level 0: its body is what stands before the first heading. */
    public Section root() {
        return root;
    }

    /** Returns the headings, in document order as all that follows. */
    public List<Heading> headings() {
        return headings;
    }

    /** Returns the texts: paragraphs, items, headings, cells. */
    public List<Prose> prose() {
        return prose;
    }

    /** Returns links and images. */
    public List<Link> links() {
        return links;
    }

    /** Returns the blocks of code. */
    public List<Fence> fences() {
        return fences;
    }

    /** Returns the tables. */
    public List<Table> tables() {
        return tables;
    }

    /** Returns the items of task lists. */
    public List<TaskItem> tasks() {
        return tasks;
    }

    /** Returns the HTML comments. */
    public List<HtmlComment> comments() {
        return comments;
    }

    /** Returns the places that are named by hand. */
    public List<Anchor> anchors() {
        return anchors;
    }

    /** Returns every fragment that a link to this page can have. */
    public Set<String> fragments() {
        return fragments;
    }

    /** Returns what was left out, and why. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the title: the first heading, else the name of the file. */
    public String title() {
        return headings.stream()
                .map(Heading::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> path.substring(path.lastIndexOf('/') + 1));
    }

    @Override
    public Location location() {
        return Location.of(path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + lines.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }

    private List<Object> parts() {
        return List.of(
                path,
                lines,
                frontMatter,
                root,
                headings,
                prose,
                links,
                fences,
                tables,
                tasks,
                comments,
                anchors,
                fragments,
                diagnostics);
    }

    /** Collects the parts of one page in document order. Used by one thread. */
    public static final class Builder {

        private final String path;
        private final List<String> lines;
        private final List<Heading> headings = new ArrayList<>();
        private final List<Prose> prose = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Fence> fences = new ArrayList<>();
        private final List<Table> tables = new ArrayList<>();
        private final List<TaskItem> tasks = new ArrayList<>();
        private final List<HtmlComment> comments = new ArrayList<>();
        private final List<Anchor> anchors = new ArrayList<>();
        private final Set<String> fragments = new TreeSet<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private Optional<FrontMatter> frontMatter = Optional.empty();

        private Builder(String path, List<String> lines) {
            this.path = path;
            this.lines = List.copyOf(lines);
        }

        /** Takes the YAML at the head. */
        public void add(FrontMatter matter) {
            frontMatter = Optional.of(matter);
        }

        /** Takes a heading, whose slug becomes a fragment. */
        public void add(Heading heading) {
            headings.add(heading);
            fragments.add(heading.slug());
        }

        /** Takes a text. */
        public void add(Prose text) {
            prose.add(text);
        }

        /** Takes a link or image. */
        public void add(Link link) {
            links.add(link);
        }

        /** Takes a block of code. */
        public void add(Fence fence) {
            fences.add(fence);
        }

        /** Takes a table, whose cells are texts that were taken before. */
        public void add(Table table) {
            tables.add(table);
        }

        /** Takes an item of a task list. */
        public void add(TaskItem task) {
            tasks.add(task);
        }

        /** Takes an HTML comment. */
        public void add(HtmlComment comment) {
            comments.add(comment);
        }

        /** Takes a place that is named by hand, whose name becomes a fragment. */
        public void add(Anchor anchor) {
            anchors.add(anchor);
            fragments.add(anchor.name());
        }

        /** Takes the name of a place that is no part of the page's outline. */
        public void fragment(String name) {
            fragments.add(name);
        }

        /** Says what is left out, and why. */
        public void report(Diagnostic diagnostic) {
            diagnostics.add(diagnostic);
        }

        /** Returns the page whose sections are those of a root. */
        public Page build(Section root) {
            return new Page(this, root);
        }
    }
}
