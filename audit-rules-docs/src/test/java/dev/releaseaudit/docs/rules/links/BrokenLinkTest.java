package dev.releaseaudit.docs.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BrokenLinkTest {

    private static final Trial TRIAL = Trial.of("docs/broken-link", "docs/guide.md")
            .with(
                    "docs/runbook.md",
                    "# Runbook\n\n## First look\n\n## Roll back\n\n## Roll back\n\n<a name=\"by-hand\"></a>\n\n## Own {#own-id}\n")
            .with("README.md", "# Shop\n")
            .with(".gitignore", "reports/\n")
            .paths("docs/img/logo.png", "src/main.ts", "docs/with space.md", "Docs2/Upper.md");

    @TestFactory
    Stream<DynamicTest> reports_a_file_that_is_not_there() {
        return TRIAL.reports("""
                See the [runbook](runbok.md).
                See the [runbook](Runbook.md).
                See the [runbook](../runbook.md).
                ![logo](img/logo.svg)
                See [the code](../src/Main.ts).
                See [the code](/src/index.ts).
                See [there][r].⏎⏎[r]: missing.md "title"
                <a href="missing.md">there</a>
                <img src="img/missing.png">
                See [upper](../docs2/Upper.md).
                > - See [deep](a/b/c.md)
                See [percent](with%20spaces.md).
                See [query](missing.md?plain=1).
                | a |⏎| --- |⏎| [cell](missing.md) |
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone_what_is_there_or_elsewhere() {
        return TRIAL.leavesAlone("""
                See the [runbook](runbook.md).
                See the [runbook](./runbook.md).
                See the [root](../README.md).
                See the [root](/README.md).
                See the [folder](img) and the [folder](./img/).
                ![logo](img/logo.png "title")
                See [with space](with%20space.md) and [again](<with space.md>).
                See [query](runbook.md?plain=1).
                See [site](https://example.com/missing.md) and <mailto:a@b.c> and [tel](tel:123).
                See [issues](../../issues/12) and [outside](../../other/README.md).
                See `[code](missing.md)` only.
                ```⏎[fenced](missing.md)⏎```
                See [template]({{ site.url }}/missing) and [other](${BASE}/x.md).
                See the [coverage](../reports/index.html) that the build makes.
                <!-- [hidden](missing.md) -->
                See [code line](../src/main.ts:12) and [range](../src/main.ts#L3-L9).
                \\[not a link](missing.md)
                """);
    }

    @TestFactory
    Stream<DynamicTest> reports_a_heading_that_is_not_there() {
        return TRIAL.reports("""
                See [first](runbook.md#first-loo).
                See [first](runbook.md#First-Look).
                See [third](runbook.md#roll-back-2).
                See [id](runbook.md#own).x⏎⏎See [x](#missing)
                See [here](#there).
                See [here](#my-heading-1).⏎⏎## My heading
                See [here](#my--heading).⏎⏎## My heading
                See [here](#whats-new?).⏎⏎## What's new?
                <a href="#nowhere">go</a>
                See [hand](runbook.md#by_hand).
                See [here](#title-with-code-x).⏎⏎## Title with `code-y`
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone_headings_and_anchors_that_are_there() {
        return TRIAL.leavesAlone("""
                See [first](runbook.md#first-look).
                See [second](runbook.md#roll-back-1).
                See [hand](runbook.md#by-hand).
                See [id](runbook.md#own-id).
                See [top](#) and [top](#top).
                See [here](#my-heading).⏎⏎## My heading
                See [here](#whats-new).⏎⏎## What's new?
                See [here](#title-with-code).⏎⏎Title with `code`⏎===
                See [here](#überblick) and [again](#%C3%BCberblick).⏎⏎## Überblick
                See [here](#-fast).⏎⏎## 🚀 Fast
                See [note](#user-content-fn-1).[^1]⏎⏎[^1]: A note.
                See [lines](../src/main.ts#L12) and [code](../src/main.ts#anything).
                See [html](#big).⏎⏎<h2>Big</h2>
                See [quoted](#inside).⏎⏎> ## Inside
                """);
    }

    @Test
    void the_nearest_name_is_suggested() {
        assertThat(TRIAL.messages("[a](runbok.md) [b](runbook.md#first-loo)"))
                .containsExactly(
                        "docs/guide.md links to runbok.md, but there is no docs/runbok.md; did you mean runbook.md?",
                        "docs/guide.md links to the heading #first-loo of docs/runbook.md, which does not exist; did you mean first-look?");
    }

    @Test
    void a_heading_in_another_case_is_a_note() {
        assertThat(TRIAL.report("[a](runbook.md#First-Look)").violations())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @TestFactory
    Stream<DynamicTest> a_dead_link_is_dead_whatever_time_a_document_speaks_of() {
        return Stream.of(
                        "docs/adr/0001-links.md",
                        "CHANGELOG.md",
                        "docs/roadmap.md",
                        "docs/plans/links.md",
                        "docs/security-audit.md")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Trial trial = Trial.of("docs/broken-link", path).paths("there.md");
                    assertThat(trial.messages("# X\n\n[a](missing.md)")).hasSize(1);
                    assertThat(trial.report("# X\n\n[a](/there.md)").satisfied())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> forms_and_what_others_wrote_are_left_alone() {
        return Stream.of("vendor/lib/README.md", ".github/ISSUE_TEMPLATE/bug.md")
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(Trial.of("docs/broken-link", path).messages("# X\n\n[a](missing.md)"))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> reports_a_reference_that_is_not_defined() {
        return TRIAL.reports("""
                See [the runbook][runbook].
                See [the runbook][run book] first.
                - [the runbook][runbook]
                | a |⏎| --- |⏎| [cell][runbook] |
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone_what_is_no_reference() {
        return TRIAL.leavesAlone("""
                See [the runbook][runbook].⏎⏎[runbook]: runbook.md
                See [the runbook][Run  Book].⏎⏎[run book]: runbook.md
                The cell is matrix[row][column].
                Write `[text][label]` to refer.
                ```⏎[text][label]⏎```
                Written \\[as][it] is.
                The rest [1][2] is numbers.
                A box [x][ ] too.
                """);
    }

    @Test
    void links_that_are_not_looked_at_are_counted() {
        assertThat(TRIAL.report("[a](runbook.md) [b](${URL}/x) [c](https://example.com)")
                        .satisfied())
                .extracting(Finding::message)
                .containsExactly("docs/guide.md: relative links check out (1 of 1, 1 skipped)");
    }

    @Test
    void another_member_of_a_numbered_series_is_not_what_was_meant() {
        assertThat(TRIAL.paths("logs/LR-001.log").messages("[a](../logs/LR-002.log)"))
                .containsExactly("docs/guide.md links to ../logs/LR-002.log, but there is no logs/LR-002.log");
    }

    @TestFactory
    Stream<DynamicTest> other_checkers_comments_are_honoured() {
        return TRIAL.leavesAlone("""
                <!-- markdownlint-disable MD051 -->⏎⏎[a](#missing)
                <!-- markdownlint-disable-next-line link-fragments -->⏎[a](#missing)
                [a](#missing) <!-- markdownlint-disable-line MD051 -->
                <!-- markdownlint-disable-file MD051 -->⏎⏎[a](#missing)
                """);
    }

    @Test
    void other_checkers_files_are_honoured() {
        assertThat(TRIAL.with(".markdownlint.json", "{\"MD051\": false}").messages("[a](#missing)"))
                .isEmpty();
        assertThat(TRIAL.with(".lycheeignore", "^generated/.*\\.md$\n").messages("[a](generated/x.md)"))
                .isEmpty();
        assertThat(TRIAL.with("lychee.toml", "exclude = [\n  '^generated/', # made\n]\n[hosts]\nexclude = ['x']\n")
                        .messages("[a](generated/x.md) [b](x.md)"))
                .hasSize(1);
        assertThat(TRIAL.with("lychee.toml", "exclude_path = [\"docs/guide.md\"]\n")
                        .messages("[a](x.md)"))
                .isEmpty();
        assertThat(TRIAL.with(".lycheeignore", "^(a+)+$\n").messages("[a](" + "a".repeat(5_000) + ")"))
                .hasSize(1);
        assertThat(TRIAL.messages(
                        "<!-- markdownlint-disable MD051 -->\n\n<!-- markdownlint-enable MD051 -->\n\n[a](#missing)"))
                .hasSize(1);
    }

    @Test
    void a_site_resolves_pages_in_ways_of_its_own() {
        Trial site = TRIAL.with("mkdocs.yml", "site_name: x\n");
        assertThat(site.messages("[a](../runbook) [b](runbook.html) [c](runbook.md#first_look)"))
                .isEmpty();
        assertThat(site.messages("[a](missing.md)")).hasSize(1);
    }

    @Test
    void a_page_with_a_title_at_its_head_is_made_into_one_of_a_site() {
        String head =
                "---\ntitle: Basics\n---\n\n### `@` modifier\n\n## remote.trusted-hosts\n\n## v3.5.1 - 2026-05-16\n\n";
        assertThat(TRIAL.messages(
                        head + "[a](#modifier) [b](#remote-trusted-hosts) [c](#v3-5-1-2026-05-16) [d](../runbook/)"))
                .isEmpty();
        assertThat(TRIAL.messages(head + "[a](#modifiers)")).hasSize(1);
        assertThat(TRIAL.messages("### `@` modifier\n\n[a](#modifier)")).hasSize(1);
    }

    @Test
    void the_place_that_was_probably_meant_is_shown() {
        assertThat(TRIAL.report("[a](runbook.md#first-loo)").violations().get(0).evidence())
                .extracting(evidence -> evidence.location().toString())
                .containsExactly("docs/runbook.md:3:1");
        assertThat(TRIAL.report("[a](runbok.md)").violations().get(0).evidence())
                .extracting(evidence -> evidence.location().path())
                .containsExactly("docs/runbook.md");
    }

    @Test
    void a_comment_of_markdownlint_ends_where_it_is_restored() {
        assertThat(TRIAL.messages("<!-- markdownlint-capture -->\n<!-- markdownlint-disable -->\n\n[a](#x)\n\n"
                        + "<!-- markdownlint-restore -->\n\n[b](#y)"))
                .hasSize(1);
        assertThat(TRIAL.messages("<!-- markdownlint-disable MD013 -->\n\n[a](#x)"))
                .hasSize(1);
    }

    @Test
    void sphinx_finds_what_a_fragment_names_anywhere() {
        Trial sphinx = TRIAL.with("docs/conf.py", "project = 'x'\n");
        assertThat(sphinx.messages("[a](#Spawner.start) [b](#howto:api)")).isEmpty();
        assertThat(sphinx.messages("[a](runbook.md#nowhere)")).hasSize(1);
    }
}
