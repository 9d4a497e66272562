package dev.releaseaudit.docs.drift;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.HtmlComment;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Honours what a repository told other link checkers: comments and configuration of markdownlint, {@code .lycheeignore}. */
public final class LinkIgnores {

    private static final List<String> NAMES = List.of("md051", "link-fragments");
    private static final List<String> CONFIGURATIONS =
            List.of(".markdownlint.json", ".markdownlint.jsonc", ".markdownlint.yaml", ".markdownlint.yml");

    private final Document document;

    private LinkIgnores(Document document) {
        this.document = document;
    }

    /** Returns what concerns the links of a document. */
    public static LinkIgnores of(Document document) {
        return new LinkIgnores(document);
    }

    /** Tells whether lychee was told to leave this link alone. */
    public boolean ignoresFile(Link link) {
        return text(".lycheeignore")
                .map(text -> text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .anyMatch(pattern -> LinePattern.of(pattern).matches(link.destination())))
                .orElse(false);
    }

    /** Tells whether markdownlint was told not to check fragments: everywhere, in this document, or here. */
    public boolean ignoresFragment(Link link) {
        return CONFIGURATIONS.stream()
                        .anyMatch(name -> text(name).map(LinkIgnores::turnsOff).orElse(false))
                || isDisabledAt(link.location().line());
    }

    private boolean isDisabledAt(int line) {
        boolean disabled = false;
        for (HtmlComment comment : document.page().comments()) {
            String text = comment.text().toLowerCase(Locale.ROOT);
            int at = comment.location().line();
            if (!text.startsWith("markdownlint-") || !concerns(text)) {
                continue;
            }
            if (text.startsWith("markdownlint-disable-file")
                    || (text.startsWith("markdownlint-disable-line") && at == line)
                    || (text.startsWith("markdownlint-disable-next-line") && at + 1 == line)) {
                return true;
            }
            if (at <= line && !text.contains("-line")) {
                disabled = text.startsWith("markdownlint-disable")
                        || (disabled && !text.startsWith("markdownlint-enable"));
            }
        }
        return disabled;
    }

    /** A comment that names no rule is about all of them. */
    private static boolean concerns(String text) {
        return text.indexOf(' ') < 0 || NAMES.stream().anyMatch(text::contains);
    }

    private static boolean turnsOff(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace("\"", "").replace(" ", "");
        return NAMES.stream().anyMatch(name -> plain.contains(name + ":false"));
    }

    private Optional<String> text(String path) {
        try {
            return document.repository().tree().file(path).map(SourceFile::text).filter(Predicate.not(String::isBlank));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }
}
