package dev.releaseaudit.docs.markdown;

import dev.releaseaudit.docs.FrontMatter;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown, in limits that keep hostile input from costing more than its size. */
public final class MarkdownParser {

    private static final int LONGEST_LINE = 1_000_000;
    private static final int DEEPEST_BLOCK = 100;
    private static final int DEEPEST_INLINE = 100;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .maxInlineNesting(DEEPEST_INLINE)
            .build();

    private final SourceLines lines;
    private final String text;
    private final PageBuilder page;

    private MarkdownParser(String path, String text, List<String> raw) {
        this.lines = new SourceLines(path, raw);
        this.text = text;
        this.page = new PageBuilder(lines);
    }

    /**
     * Parses a file.
     *
     * @throws dev.releaseaudit.source.UnreadableFileException where the file has no text
     */
    public static Page parse(SourceFile file) {
        return new MarkdownParser(file.path(), file.text(), file.lines()).read();
    }

    /** Parses a text as the content of a file with this path. */
    public static Page parse(String path, String text) {
        return new MarkdownParser(path, text, text.lines().toList()).read();
    }

    private Page read() {
        for (int i = 0; i < lines.raw().size(); i++) {
            if (lines.raw().get(i).length() > LONGEST_LINE) {
                Location where = Location.of(lines.path(), i + 1, 1, 1);
                page.page()
                        .report(Diagnostic.hole(
                                Diagnostic.Kind.LIMIT_REACHED,
                                () -> where,
                                "the line is longer than " + LONGEST_LINE + " characters; the document was not read"));
                return page.build();
            }
        }
        Optional<FrontMatter> frontMatter = frontMatter();
        String markdown = frontMatter.map(this::blankedOut).orElse(text);
        new BlockReader(lines, page).read(PARSER.parse(markdown));
        frontMatter.ifPresent(page.page()::add);
        return page.build();
    }

    private Optional<FrontMatter> frontMatter() {
        if (lines.raw().isEmpty() || !lines.raw().get(0).stripTrailing().equals("---")) {
            return Optional.empty();
        }
        for (int i = 1; i < lines.raw().size(); i++) {
            String line = lines.raw().get(i).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                String yaml = "\n" + String.join("\n", lines.raw().subList(1, i)) + "\n";
                return Optional.of(new FrontMatter(yaml, lines.whole(1, i + 1)));
            }
        }
        return Optional.empty();
    }

    /** Returns the text with the front matter's lines empty, so that every other line keeps its number. */
    private String blankedOut(FrontMatter matter) {
        int end = 0;
        StringBuilder blank = new StringBuilder();
        for (int line = 1; line <= matter.location().endLine() && end < text.length(); line++) {
            end += lines.raw().get(line - 1).length();
            boolean pair = text.startsWith("\r\n", end);
            end = Math.min(text.length(), end + (pair ? 2 : 1));
            blank.append('\n');
        }
        return blank.append(text, end, text.length()).toString();
    }
}
