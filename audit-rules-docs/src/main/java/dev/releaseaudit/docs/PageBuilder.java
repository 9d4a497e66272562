package dev.releaseaudit.docs;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the parts of one page in document order. */
final class PageBuilder {

    final List<Heading> headings = new ArrayList<>();
    final List<Prose> prose = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Fence> fences = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    final List<TaskItem> tasks = new ArrayList<>();
    final List<HtmlComment> comments = new ArrayList<>();
    final List<Anchor> anchors = new ArrayList<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();

    private final Lines lines;
    private final SectionStack sections;
    private final Slugger slugger = new Slugger();
    private final Set<String> fragments = new HashSet<>();

    PageBuilder(Lines lines) {
        this.lines = lines;
        this.sections = new SectionStack(lines);
    }

    void heading(int level, String text, Location location) {
        String title = text;
        int brace = text.endsWith("}") ? text.lastIndexOf("{") : -1;
        int hash = brace < 0 ? -1 : text.indexOf('#', brace);
        if (hash > 0) {
            title = text.substring(0, brace).strip();
            String name = text.substring(hash + 1, text.length() - 1).strip();
            anchor(name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' ')), location);
        }
        Heading heading = new Heading(level, title, slugger.slug(title), location);
        headings.add(heading);
        fragments.add(heading.slug());
        sections.open(heading);
    }

    /** Takes a heading that HTML makes: it has an anchor, but divides nothing. */
    void htmlHeading(String text) {
        fragments.add(slugger.slug(text));
    }

    void anchor(String name, Location location) {
        anchors.add(new Anchor(name, location));
        fragments.add(name);
    }

    void block(Block block) {
        sections.add(block);
        if (block instanceof Fence fence) {
            fences.add(fence);
        } else if (block instanceof Table table) {
            tables.add(table);
        }
    }

    Page build(Optional<FrontMatter> frontMatter) {
        return new Page(
                lines.path(),
                lines.raw(),
                frontMatter,
                sections.close(),
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
}
