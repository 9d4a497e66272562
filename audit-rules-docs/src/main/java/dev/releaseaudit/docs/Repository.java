package dev.releaseaudit.docs;

import dev.releaseaudit.docs.pipeline.BuildFiles;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a document can be held against: files, other pages, scripts. Immutable, safe to share between threads. */
public final class Repository {

    private static final List<String> SITES = List.of(
            "mkdocs.yml",
            "mkdocs.yaml",
            "docusaurus.config.js",
            "docusaurus.config.ts",
            "_config.yml",
            "book.toml",
            "antora.yml",
            "hugo.toml",
            "hugo.yaml",
            "config.toml",
            "conf.py",
            "docsify",
            ".vitepress",
            ".vuepress",
            "astro.config.mjs",
            "zensical.toml",
            "SUMMARY.md");

    private final SourceTree tree;
    private final BuildFiles build;
    private final Map<String, Page> pages;
    private final PathIndex paths;
    private final boolean site;

    /** Creates what documents of this tree are held against. */
    public Repository(SourceTree tree, BuildFiles build, Collection<Page> pages) {
        this.tree = tree;
        this.build = build;
        this.pages = new TreeMap<>();
        pages.forEach(page -> this.pages.put(page.path(), page));
        this.paths = new PathIndex(tree.files().stream().map(SourceFile::path).toList());
        this.site = SITES.stream().anyMatch(paths::hasName);
    }

    /** Returns the tree. */
    public SourceTree tree() {
        return tree;
    }

    /** Returns what the repository can run. */
    public BuildFiles build() {
        return build;
    }

    /** Returns the pages, sorted by path. */
    public Collection<Page> pages() {
        return pages.values();
    }

    /** Returns the page at this path. */
    public Optional<Page> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** Tells whether a file or folder has exactly this path. */
    public boolean exists(String path) {
        return tree.exists(path);
    }

    /** Tells whether the root has a file or folder of this name. */
    public boolean hasTopLevel(String name) {
        return paths.hasTopLevel(name) || tree.exists(name);
    }

    /** Tells whether a page is made into one of a site, whose generator may resolve links in ways of its own. */
    public boolean isOfSite(Page page) {
        return site
                || page.frontMatter()
                        .filter(matter -> matter.text().contains("\ntitle:"))
                        .isPresent();
    }

    /** Tells whether Sphinx makes the pages, whose fragments may name anything that is documented anywhere. */
    public boolean hasSphinx() {
        return paths.hasName("conf.py");
    }

    /** Returns the paths that end with these parts, sorted. */
    public List<String> endingWith(String path) {
        return paths.endingWith(path);
    }

    /** Returns the path that somebody probably meant: in another case, in another folder, or with a slip in one of its parts. */
    public Optional<String> nearest(String path) {
        return paths.nearest(path);
    }
}
