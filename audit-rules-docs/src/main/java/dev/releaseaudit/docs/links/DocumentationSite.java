package dev.releaseaudit.docs.links;

import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.paths.PathIndex;
import dev.releaseaudit.rule.View;
import java.util.List;

/**
 * The site that a generator makes of documents, which resolves links in ways of its own.
 *
 * @param generated whether the configuration of a generator is in the repository
 * @param sphinx whether Sphinx is the generator, whose fragments may name anything that is documented anywhere
 */
public record DocumentationSite(boolean generated, boolean sphinx) {

    /** The site of the repository that is audited. */
    public static final View<DocumentationSite> VIEW =
            View.of("documentation site", project -> of(project.view(PathIndex.VIEW)));

    private static final List<String> CONFIGURATIONS = List.of(
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

    private static DocumentationSite of(PathIndex paths) {
        return new DocumentationSite(CONFIGURATIONS.stream().anyMatch(paths::hasName), paths.hasName("conf.py"));
    }

    /** Tells whether a page is made into one of the site; a title in its front matter says so too. */
    public boolean has(Page page) {
        return generated
                || page.frontMatter()
                        .filter(matter -> matter.text().contains("\ntitle:"))
                        .isPresent();
    }
}
