package dev.releaseaudit.docs.links;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a repository told lychee and markdownlint not to check. Immutable. */
public final class LinkExclusions {

    /** The exclusions of the repository that is audited. */
    public static final View<LinkExclusions> VIEW =
            View.of("excluded links", project -> new LinkExclusions(project.tree()));

    private static final List<String> CONFIGURATIONS =
            List.of(".markdownlint.json", ".markdownlint.jsonc", ".markdownlint.yaml", ".markdownlint.yml");

    private final List<ExclusionPattern> links;
    private final List<ExclusionPattern> paths;
    private final boolean withoutFragments;

    private LinkExclusions(SourceTree tree) {
        this.links = Stream.concat(ignoreFile(tree), lychee("exclude", tree))
                .map(ExclusionPattern::of)
                .toList();
        this.paths = lychee("exclude_path", tree).map(ExclusionPattern::of).toList();
        this.withoutFragments = CONFIGURATIONS.stream()
                .anyMatch(name ->
                        text(name, tree).filter(LinkExclusions::turnsOff).isPresent());
    }

    /** Tells whether lychee was told to leave this link of a document alone. */
    public boolean excludesFile(Link link, Document document) {
        return paths.stream().anyMatch(pattern -> pattern.matches(document.path()))
                || links.stream().anyMatch(pattern -> pattern.matches(link.destination()));
    }

    /** Tells whether markdownlint was told not to check fragments: everywhere, in this document, or here. */
    public boolean excludesFragment(Link link, Document document) {
        return withoutFragments
                || new MarkdownlintComments(document.page().comments(), MarkdownlintComments.LINK_FRAGMENTS)
                        .disable(link.location().line());
    }

    private static Stream<String> ignoreFile(SourceTree tree) {
        return text(".lycheeignore", tree).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static Stream<String> lychee(String key, SourceTree tree) {
        return text("lychee.toml", tree).or(() -> text(".lychee.toml", tree)).stream()
                .flatMap(text -> TomlList.of(text, key).stream());
    }

    private static boolean turnsOff(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace("\"", "").replace(" ", "");
        return MarkdownlintComments.LINK_FRAGMENTS.stream().anyMatch(name -> plain.contains(name + ":false"));
    }

    private static Optional<String> text(String path, SourceTree tree) {
        try {
            return tree.file(path).map(SourceFile::text).filter(Predicate.not(String::isBlank));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }
}
