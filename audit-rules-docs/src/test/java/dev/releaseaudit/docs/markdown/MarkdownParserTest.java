package dev.releaseaudit.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Heading;
import dev.releaseaudit.docs.HtmlComment;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.docs.Table;
import dev.releaseaudit.docs.TaskItem;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import org.junit.jupiter.api.Test;

class MarkdownParserTest {

    @Test
    void sections_nest_by_the_level_of_their_headings() {
        Page page = MarkdownParser.parse("a.md", """
                intro

                # One
                text

                ## Inner
                more

                # Two
                """);
        assertThat(page.root().body()).hasSize(1);
        assertThat(page.root().sections()).extracting(Section::label).containsExactly("One", "Two");
        Section one = page.root().sections().get(0);
        assertThat(one.sections()).extracting(Section::label).containsExactly("Inner");
        assertThat(one.location()).isEqualTo(new Location("a.md", 3, 1, 7, 5));
    }

    @Test
    void words_behind_the_definition_of_a_link_keep_their_place() {
        Page page = MarkdownParser.parse("a.md", "[a]: b\n(# `c`");
        assertThat(page.prose()).extracting(Prose::location).containsExactly(new Location("a.md", 2, 1, 2, 7));
    }

    @Test
    void a_setext_heading_is_one_too() {
        assertThat(MarkdownParser.parse("a.md", "Title\n=====\n").headings())
                .extracting(Heading::text, Heading::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Title", 1));
    }

    @Test
    void a_heading_is_named_by_its_words_without_markup() {
        assertThat(MarkdownParser.parse("a.md", "## Use `npm test` *now* [here](x.md)\n")
                        .headings())
                .extracting(Heading::text, Heading::slug)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Use npm test now here", "use-npm-test-now-here"));
    }

    @Test
    void a_heading_may_set_its_own_anchor() {
        Page page = MarkdownParser.parse("a.md", "## Start {#first}\n");
        assertThat(page.fragments()).containsExactlyInAnyOrder("start", "first");
        assertThat(page.headings().get(0).text()).isEqualTo("Start");
    }

    @Test
    void links_are_located_from_bracket_to_parenthesis() {
        Page page =
                MarkdownParser.parse("a.md", "See [the guide](docs/guide.md#top \"title\") and ![logo](logo.png).\n");
        assertThat(page.links()).extracting(Link::destination).containsExactly("docs/guide.md#top", "logo.png");
        assertThat(page.links().get(0).location()).isEqualTo(Location.of("a.md", 1, 5, 43));
        assertThat(page.links().get(0).path()).isEqualTo("docs/guide.md");
        assertThat(page.links().get(0).fragment()).isEqualTo("top");
        assertThat(page.links().get(1).isImage()).isTrue();
    }

    @Test
    void a_reference_is_located_where_it_is_used() {
        Page page = MarkdownParser.parse("a.md", "one [two] three\n\n[two]: docs/two.md\n");
        assertThat(page.links()).singleElement().satisfies(link -> {
            assertThat(link.destination()).isEqualTo("docs/two.md");
            assertThat(link.location()).isEqualTo(Location.of("a.md", 1, 5, 10));
        });
    }

    @Test
    void an_address_with_a_scheme_is_external() {
        Page page = MarkdownParser.parse(
                "a.md", "<https://a.test> [m](mailto:a@b.test) [w](//cdn.test/x) [c](C.md) [d](./d:e)\n");
        assertThat(page.links()).extracting(Link::isExternal).containsExactly(true, true, true, false, false);
        assertThat(page.links().get(0).kind()).isEqualTo(Link.Kind.AUTOLINK);
    }

    @Test
    void code_is_located_with_its_backticks_and_found_in_its_text() {
        Page page = MarkdownParser.parse("a.md", "run `npm test`\nthen ``a ` b``\n");
        Prose prose = page.prose().get(0);
        assertThat(prose.text()).isEqualTo("run `npm test`\nthen `a ` b`");
        assertThat(prose.codes()).extracting(InlineCode::text).containsExactly("npm test", "a ` b");
        assertThat(prose.codes().get(0).location()).isEqualTo(Location.of("a.md", 1, 5, 15));
        assertThat(prose.codes().get(1).location()).isEqualTo(Location.of("a.md", 2, 6, 15));
        assertThat(prose.text()
                        .substring(
                                prose.codes().get(0).start(),
                                prose.codes().get(0).end()))
                .isEqualTo("`npm test`");
    }

    @Test
    void a_stretch_of_a_text_is_found_again_in_the_file() {
        Page page = MarkdownParser.parse("a.md", "> - one **two** three\n>   four 😀 five\n");
        Prose prose = page.prose().get(0);
        assertThat(slice(
                        page, prose.at(prose.text().indexOf("two"), prose.text().indexOf("two") + 3)))
                .isEqualTo("two");
        assertThat(slice(
                        page,
                        prose.at(prose.text().indexOf("five"), prose.text().length())))
                .isEqualTo("five");
        assertThat(prose.role()).isEqualTo(Prose.Role.QUOTE);
    }

    @Test
    void a_fence_knows_its_language_and_where_each_line_is() {
        Page page = MarkdownParser.parse("a.md", "1. step\n\n   ```sh title=x\n   cd a\n\n     npm test\n   ```\n");
        assertThat(page.fences()).singleElement().satisfies(fence -> {
            assertThat(fence.language()).isEqualTo("sh");
            assertThat(fence.info()).isEqualTo("sh title=x");
            assertThat(fence.text()).isEqualTo("cd a\n\n  npm test");
            assertThat(fence.lines().get(0).location()).isEqualTo(Location.of("a.md", 4, 4, 8));
            assertThat(fence.lines().get(2).location()).isEqualTo(Location.of("a.md", 6, 4, 14));
        });
    }

    @Test
    void indented_code_is_code_without_a_language() {
        Page page = MarkdownParser.parse("a.md", "text\n\n    make all\n");
        assertThat(page.fences()).singleElement().satisfies(fence -> {
            assertThat(fence.fenced()).isFalse();
            assertThat(fence.lines().get(0).location()).isEqualTo(Location.of("a.md", 3, 5, 13));
        });
    }

    @Test
    void a_table_has_a_header_and_located_cells() {
        Page page = MarkdownParser.parse("a.md", """
                | Item | Status |
                | --- | --- |
                | `db` backup | done |
                | short |
                """);
        Table table = page.tables().get(0);
        assertThat(table.column(java.util.Set.of("status"))).hasValue(1);
        assertThat(table.rows().get(0).words(0)).isEqualTo("db backup");
        assertThat(table.rows().get(0).cells().get(1).location()).isEqualTo(Location.of("a.md", 3, 17, 21));
        assertThat(table.rows().get(1).words(1)).isEmpty();
    }

    @Test
    void task_items_say_whether_they_are_done() {
        Page page =
                MarkdownParser.parse("a.md", "- [ ] open `x`\n  - [x] inner\n- [X] done\n- [y] none\n- [ ](link.md)\n");
        assertThat(page.tasks())
                .extracting(TaskItem::text, TaskItem::done, TaskItem::depth)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("open x", false, 0),
                        org.assertj.core.groups.Tuple.tuple("inner", true, 1),
                        org.assertj.core.groups.Tuple.tuple("done", true, 0));
        assertThat(page.tasks().get(0).location()).isEqualTo(Location.of("a.md", 1, 3, 15));
        Prose task = page.prose().get(0);
        assertThat(task.text()).isEqualTo("open `x`");
        assertThat(slice(page, task.at(0, 4))).isEqualTo("open");
    }

    @Test
    void html_gives_comments_anchors_links_and_images() {
        Page page = MarkdownParser.parse("a.md", """
                <!-- keep out -->
                <h2 align="center">Big <b>Title</b></h2>
                <p><a id="top"></a>
                <img src="logo.png" alt="a > b">

                Go <a name='mid' href="x.md">there</a> <!-- x -->
                """);
        assertThat(page.comments()).extracting(HtmlComment::text).containsExactly("keep out", "x");
        assertThat(page.comments().get(0).location()).isEqualTo(Location.of("a.md", 1, 1, 18));
        assertThat(page.fragments()).contains("top", "mid", "big-title");
        assertThat(page.links())
                .extracting(Link::destination, Link::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("logo.png", Link.Kind.HTML_IMAGE),
                        org.assertj.core.groups.Tuple.tuple("x.md", Link.Kind.HTML_LINK));
        assertThat(page.links().get(0).location().line()).isEqualTo(4);
    }

    @Test
    void front_matter_is_no_heading_and_moves_no_line() {
        Page page = MarkdownParser.parse("a.md", "---\ntitle: x\nstatus: draft\n---\n# One\n");
        assertThat(page.headings()).singleElement().satisfies(h -> {
            assertThat(h.text()).isEqualTo("One");
            assertThat(h.location().line()).isEqualTo(5);
        });
        assertThat(page.frontMatter()).get().satisfies(f -> {
            assertThat(f.location()).isEqualTo(new Location("a.md", 1, 1, 4, 4));
            assertThat(f.root().orElseThrow().get("status").location().line()).isEqualTo(3);
        });
    }

    @Test
    void windows_line_ends_change_nothing() {
        Page page = MarkdownParser.parse("a.md", "---\r\na: b\r\n---\r\n# One\r\n\r\n[x](y.md)\r\n");
        assertThat(page.headings().get(0).location()).isEqualTo(Location.of("a.md", 4, 1, 6));
        assertThat(page.links().get(0).location()).isEqualTo(Location.of("a.md", 6, 1, 10));
    }

    @Test
    void nothing_is_a_page_too() {
        Page page = MarkdownParser.parse("a.md", "");
        assertThat(page.headings()).isEmpty();
        assertThat(page.title()).isEqualTo("a.md");
    }

    @Test
    void a_line_of_ten_megabytes_costs_one_diagnostic() {
        Page page = MarkdownParser.parse("a.md", "# One\n" + "x".repeat(10 << 20));
        assertThat(page.diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.LIMIT_REACHED);
        assertThat(page.diagnostics().get(0).location().line()).isEqualTo(2);
    }

    private static String slice(Page page, Location at) {
        assertThat(at.line()).isEqualTo(at.endLine());
        return page.lines().get(at.line() - 1).substring(at.column() - 1, at.endColumn() - 1);
    }
}
