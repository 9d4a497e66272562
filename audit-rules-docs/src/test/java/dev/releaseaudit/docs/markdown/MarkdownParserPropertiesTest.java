package dev.releaseaudit.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Page;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

class MarkdownParserPropertiesTest {

    @Property
    void the_parts_of_any_page_nest_and_lie_inside_its_text(@ForAll("markdown") String text) {
        check(MarkdownParser.parse("a.md", text));
    }

    @Test
    void the_parts_of_commonmarks_own_examples_nest_and_lie_inside_their_text() throws Exception {
        var examples = Stream.of(TestResources.getSpec(), TestResources.getGfmSpec())
                .flatMap(resource -> ExampleReader.readExamples(resource).stream())
                .toList();
        assertThat(examples).hasSizeGreaterThan(1_000);
        examples.forEach(example -> check(MarkdownParser.parse("a.md", example.getSource())));
    }

    @Provide
    Arbitrary<String> markdown() {
        Arbitrary<String> piece = Arbitraries.of(
                "# ",
                "## ",
                "\n",
                "\n\n",
                "- ",
                "1. ",
                "> ",
                "```",
                "~~~",
                "`",
                "``",
                "*",
                "**",
                "_",
                "[",
                "]",
                "(",
                ")",
                "[a](b.md#c)",
                "![",
                "<",
                ">",
                "<!--",
                "-->",
                "<a id=\"x\">",
                "<h1>",
                "</h1>",
                "|",
                "| --- |",
                "---",
                "===",
                "\t",
                "    ",
                " ",
                "\\",
                "&amp;",
                "[ ] ",
                "[x] ",
                "[^1]",
                "[^1]: ",
                "[a]: b\n",
                "😀",
                "ü",
                "\r\n",
                "\r",
                "word",
                "{#id}",
                "\u0000",
                "\u2028",
                "\uFEFF");
        return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private static void check(Page page) {
        Stream<Located> all = Stream.of(
                        page.headings(),
                        page.prose(),
                        page.links(),
                        page.fences(),
                        page.tables(),
                        page.tasks(),
                        page.comments(),
                        page.anchors(),
                        page.frontMatter().stream().toList(),
                        page.root().walk().toList())
                .flatMap(List::stream);
        all.forEach(part -> inside(page, part.location()));
        assertThat(page.fences()).allSatisfy(fence -> nest(fence.location(), fence.lines()));
        assertThat(page.tables()).allSatisfy(table -> {
            nest(table.location(), table.rows());
            assertThat(table.rows()).allSatisfy(row -> nest(row.location(), row.cells()));
        });
        assertThat(page.prose()).allSatisfy(prose -> {
            nest(prose.location(), prose.codes());
            for (int i = 0; i < prose.text().length(); i++) {
                inside(page, prose.at(i, i + 1));
            }
        });
        assertThat(page.root().walk()).allSatisfy(section -> {
            nest(section.location(), section.sections());
            nest(section.location(), section.body());
        });
    }

    private static void nest(Location outer, List<? extends Located> parts) {
        parts.forEach(part -> assertThat(outer.contains(part.location()))
                .as("%s (%s) within %s", part, part.location(), outer)
                .isTrue());
    }

    private static void inside(Page page, Location at) {
        int lines = Math.max(1, page.lines().size());
        assertThat(at.endLine()).isLessThanOrEqualTo(lines);
        assertThat(at.column()).isLessThanOrEqualTo(length(page, at.line()) + 1);
        assertThat(at.endColumn()).isLessThanOrEqualTo(length(page, at.endLine()) + 1);
    }

    private static int length(Page page, int line) {
        return page.lines().isEmpty() ? 0 : page.lines().get(line - 1).length();
    }
}
