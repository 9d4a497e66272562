package dev.releaseaudit.docs;

import dev.releaseaudit.docs.build.BuildFiles;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds what a document can be held against: files, other pages, scripts. Immutable, safe to share between threads. */
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
    private final Set<String> paths = new TreeSet<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Set<String> topLevel = new HashSet<>();
    private final boolean site;

    /** Creates what documents of this tree are held against. */
    public Repository(SourceTree tree, BuildFiles build, Collection<Page> pages) {
        this.tree = tree;
        this.build = build;
        this.pages = new TreeMap<>();
        pages.forEach(page -> this.pages.put(page.path(), page));
        tree.files().stream().map(SourceFile::path).forEach(this::add);
        this.site = SITES.stream().anyMatch(byName::containsKey);
    }

    private void add(String path) {
        String rest = path;
        while (!rest.isEmpty() && paths.add(rest)) {
            byName.computeIfAbsent(TreePaths.name(rest), name -> new TreeSet<>())
                    .add(rest);
            topLevel.add(rest.indexOf('/') < 0 ? rest : "");
            rest = TreePaths.folder(rest);
        }
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
        return topLevel.contains(name) || tree.exists(name);
    }

    /** Tells whether the documents are made into a site, whose generator may resolve links in ways of its own. */
    public boolean hasSite() {
        return site;
    }

    /** Returns the paths that end with these parts, sorted. */
    public List<String> endingWith(String path) {
        return byName.getOrDefault(TreePaths.name(path), Set.of()).stream()
                .filter(known -> known.equals(path) || known.endsWith("/" + path))
                .toList();
    }

    /** Returns the path that somebody probably meant: in another case, in another folder, or with a letter wrong. */
    public Optional<String> nearest(String path) {
        Optional<String> cased = paths.stream().filter(path::equalsIgnoreCase).findFirst();
        if (cased.isPresent()) {
            return cased;
        }
        Set<String> named = byName.getOrDefault(TreePaths.name(path), Set.of());
        if (named.size() == 1 && TreePaths.name(path).indexOf('.') > 0) {
            return named.stream().findFirst();
        }
        String folder = TreePaths.folder(path);
        List<String> siblings = paths.stream()
                .filter(known -> TreePaths.folder(known).equals(folder))
                .map(TreePaths::name)
                .toList();
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return Nearest.of(TreePaths.name(path), siblings)
                .map(name -> prefix + name)
                .or(() -> Nearest.of(path, paths).filter(near -> !path.startsWith(near + "/")));
    }
}
