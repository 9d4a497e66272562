package dev.releaseaudit.docs.links;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Honours what a repository told lychee and markdownlint not to check in one document. */
public final class LinkExclusions {

    private static final List<String> CONFIGURATIONS =
            List.of(".markdownlint.json", ".markdownlint.jsonc", ".markdownlint.yaml", ".markdownlint.yml");

    private final Document document;
    private final List<ExclusionPattern> excluded;
    private final boolean leftOut;
    private final boolean withoutFragments;
    private final MarkdownlintComments comments;

    /** Reads what concerns the links of a document. */
    public LinkExclusions(Document document) {
        this.document = document;
        this.excluded = Stream.concat(ignoreFile(), lychee("exclude").stream())
                .map(ExclusionPattern::of)
                .toList();
        this.leftOut = lychee("exclude_path").stream()
                .map(ExclusionPattern::of)
                .anyMatch(pattern -> pattern.matches(document.path()));
        this.withoutFragments = CONFIGURATIONS.stream()
                .anyMatch(name -> text(name).filter(LinkExclusions::turnsOff).isPresent());
        this.comments = new MarkdownlintComments(document.page().comments(), MarkdownlintComments.LINK_FRAGMENTS);
    }

    /** Tells whether lychee was told to leave this link alone. */
    public boolean ignoresFile(Link link) {
        return leftOut || excluded.stream().anyMatch(pattern -> pattern.matches(link.destination()));
    }

    /** Tells whether markdownlint was told not to check fragments: everywhere, in this document, or here. */
    public boolean ignoresFragment(Link link) {
        return withoutFragments || comments.disable(link.location().line());
    }

    private Stream<String> ignoreFile() {
        return text(".lycheeignore").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private List<String> lychee(String key) {
        return text("lychee.toml")
                .or(() -> text(".lychee.toml"))
                .map(text -> TomlList.of(text, key))
                .orElse(List.of());
    }

    private static boolean turnsOff(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace("\"", "").replace(" ", "");
        return MarkdownlintComments.LINK_FRAGMENTS.stream().anyMatch(name -> plain.contains(name + ":false"));
    }

    private Optional<String> text(String path) {
        try {
            return document.repository().tree().file(path).map(SourceFile::text).filter(Predicate.not(String::isBlank));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }
}
