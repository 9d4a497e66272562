package dev.releaseaudit.docs.markdown;

import dev.releaseaudit.docs.Anchor;
import dev.releaseaudit.docs.Block;
import dev.releaseaudit.docs.Fence;
import dev.releaseaudit.docs.Heading;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.Table;
import dev.releaseaudit.source.Location;

/** Collects the parts of one page in document order. */
final class PageBuilder {

    private final Page.Builder page;
    private final SectionStack sections;
    private final Slugger slugger = new Slugger();

    PageBuilder(SourceLines lines) {
        this.page = Page.builder(lines.path(), lines.raw());
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
        page.add(heading);
        sections.open(heading);
    }

    /** Takes a heading that HTML makes: it has an anchor, but divides nothing. */
    void htmlHeading(String text) {
        page.fragment(slugger.slug(text));
    }

    void anchor(String name, Location location) {
        page.add(new Anchor(name, location));
    }

    void block(Block block) {
        sections.add(block);
        if (block instanceof Fence fence) {
            page.add(fence);
        } else if (block instanceof Table table) {
            page.add(table);
        }
    }

    /** Returns where the parts go that have no place in the outline. */
    Page.Builder page() {
        return page;
    }

    Page build() {
        return page.build(sections.close());
    }
}
