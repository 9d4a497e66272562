package dev.releaseaudit.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    private final Parser markdown = Parser.builder().build();
    private final TextContentRenderer plain = TextContentRenderer.builder().build();

    @Test
    void names_with_underscores_stay_readable() {
        assertThat(MarkdownText.escape("DATABASE_URL and __init__")).isEqualTo("DATABASE_URL and \\_\\_init\\_\\_");
    }

    @Test
    void code_that_holds_backticks_gets_a_longer_fence() {
        assertThat(MarkdownText.code("a`b")).isEqualTo("``a`b``");
        assertThat(MarkdownText.code("`a`")).isEqualTo("`` `a` ``");
    }

    @Test
    void nobody_is_notified_by_a_report() {
        assertThat(MarkdownText.escape("owned by @acme/ops, @everyone; write to ops@acme.eu"))
                .isEqualTo("owned by `@acme/ops`, `@everyone`; write to ops@acme.eu");
        assertThat(MarkdownText.escape("@a@b, 3 @ 4")).isEqualTo("`@a@b`, 3 @ 4");
    }

    @Test
    void the_path_of_a_citation_cannot_end_it() {
        assertThat(MarkdownText.path("app/[id]/a†L1】.ts")).isEqualTo("app/[id]/a?L1?.ts");
        assertThat(MarkdownText.path("[a](b)<i>")).isEqualTo("[a\\](b)\\<i>");
        assertThat(MarkdownText.path("[a][b]")).isEqualTo("[a\\][b]");
        assertThat(MarkdownText.path("[a]: b")).isEqualTo("[a\\]: b");
        assertThat(MarkdownText.path("[a]")).isEqualTo("[a]");
    }

    @Property
    void text_reads_as_it_was(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 30) String text) {
        Node document = markdown.parse(MarkdownText.escapeLeading(text));
        if (!text.isBlank()) {
            assertThat(document.getFirstChild()).isInstanceOf(Paragraph.class).isSameAs(document.getLastChild());
            assertThat(plain.render(document).replace("\"", "")).isEqualToNormalizingWhitespace(text.replace("\"", ""));
        }
    }

    @Property
    void code_reads_as_it_was(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 30) String code) {
        if (!code.isBlank()) {
            assertThat(plain.render(markdown.parse("x " + MarkdownText.code(code) + " y")))
                    .isEqualToIgnoringWhitespace("x \"" + code + "\" y");
        }
    }
}
