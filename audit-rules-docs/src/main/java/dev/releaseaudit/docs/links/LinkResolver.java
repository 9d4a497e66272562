package dev.releaseaudit.docs.links;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.paths.PathIndex;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.TreePaths;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out where a link leads, as GitHub does and, where documents are made into a site, as its generator may. */
public final class LinkResolver {

    /**
     * Says where a link leads.
     *
     * @param path the path that it names, relative to the root; empty for the root
     * @param exists whether that is there
     */
    public record Target(String path, boolean exists) {}

    private static final List<String> SITE_SUFFIXES =
            List.of(".md", ".mdx", "/index.md", "/index.mdx", "/README.md", "/_index.md", ".html");

    private final Document document;
    private final PathIndex paths;
    private final DocumentationSite site;

    /** Resolves the links of a document. */
    public LinkResolver(Document document, Project project) {
        this.document = document;
        this.paths = project.view(PathIndex.VIEW);
        this.site = project.view(DocumentationSite.VIEW);
    }

    /** Returns where the link leads; empty where that is outside the repository, made by a template, or not to be told. */
    public Optional<Target> target(Link link) {
        String written = link.path();
        if (link.isExternal() || link.destination().isBlank() || isTemplate(link.destination())) {
            return Optional.empty();
        }
        if (written.isEmpty()) {
            return Optional.of(new Target(document.path(), true));
        }
        Optional<String> exact = TreePaths.resolve(document.folder(), written).filter(paths::exists);
        if (exact.isPresent()) {
            return exact.map(path -> new Target(path, true));
        }
        String decoded = withoutLine(decode(written));
        return TreePaths.resolve(document.folder(), decoded).flatMap(path -> judge(path, decoded));
    }

    private Optional<Target> judge(String path, String written) {
        if (paths.exists(path)) {
            return Optional.of(new Target(path, true));
        }
        if (paths.tree().ignores(path)
                || path.startsWith("node_modules/")
                || written.contains("@")
                || isRoute(written)) {
            return Optional.empty();
        }
        if (!site.has(document.page())) {
            return Optional.of(new Target(path, false));
        }
        Optional<Target> page =
                sitePaths(path, written).filter(paths::exists).findFirst().map(found -> new Target(found, true));
        boolean file = path.endsWith(".md") && !written.startsWith("/");
        return page.isPresent() || !file ? page : Optional.of(new Target(path, false));
    }

    /** A generator names a page without its extension, as a folder, or from a folder of its own. */
    private Stream<String> sitePaths(String path, String written) {
        String bare = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
        String stem = document.path().replaceAll("\\.[a-z]{2,8}$", "");
        Stream<String> bases = Stream.concat(Stream.of(path, bare), TreePaths.resolve(stem, written).stream());
        return bases.flatMap(
                base -> Stream.concat(Stream.of(base), SITE_SUFFIXES.stream().map(suffix -> base + suffix)));
    }

    /** An address of the hosting site, such as {@code ../../issues}, looks like a path. */
    private static boolean isRoute(String written) {
        return written.startsWith("../")
                && written.matches(
                        "(\\.\\./){1,5}(issues|pulls?|wiki|releases|actions|discussions|compare|commits?|tags|security|projects)(/.*)?");
    }

    private static boolean isTemplate(String destination) {
        return destination.contains("{{")
                || destination.contains("{%")
                || destination.contains("${")
                || destination.contains("<")
                || destination.contains("%7B%7B")
                || destination.startsWith("@")
                || destination.startsWith("~");
    }

    private static String withoutLine(String path) {
        return path.indexOf(':') < 0 ? path : path.replaceFirst(":\\d{1,7}(?:[:-]\\d{1,7})?$", "");
    }

    /** Returns what to write in a folder to link to a path. */
    public static String relative(String folder, String path) {
        StringBuilder up = new StringBuilder();
        String from = folder;
        while (!TreePaths.isWithin(path, from)) {
            up.append("../");
            from = TreePaths.folder(from);
        }
        return up + (from.isEmpty() ? path : path.substring(Math.min(path.length(), from.length() + 1)));
    }

    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
