package dev.releaseaudit.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Growth;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreRulesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // pattern, path, ignored
                "a, a, true",
                "a, x/a, true",
                "a, A, false",
                "a, ab, false",
                "/a, a, true",
                "/a, x/a, false",
                "//a, a, false",
                "a/b, a/b, true",
                "a/b, x/a/b, false",
                "./a, a, false",
                "*.log, x/y.log, true",
                "*.a, .a, true",
                "*, x/y, true",
                "a/*, a/b/c, true",
                "a/*/c, a/b/c, true",
                "a/*/c, a/b/x/c, false",
                "/*, a/b, true",
                "?, a, true",
                "?, ab, false",
                "a?b/c, a/b/c, false",
                "a*b/c, a/b/c, false",
                "**, q, true",
                "/**, q/r, true",
                "**/a, a, true",
                "**/a, x/y/a, true",
                "/**/a, a, true",
                "**/**/a, a, true",
                "***/a, x/y/a, true",
                "a/**, a, false",
                "a/**, a/b/c, true",
                "a/**/b, a/b, true",
                "a/**/b, a/x/y/b, true",
                "a/***/b, a/x/y/b, true",
                "a/**b, a/xb, true",
                "a/**b, a/x/b, false",
                "x/*a**/b, x/ca/b, true",
                "x/*a**/b, x/ca/y/b, false",
                "x/**/*, x/y, true",
                "**a, xa, true",
                "a/*b/**, a/xb, false",
                "a/*b/**, a/xb/c, true",
                "[!a], b, true",
                "[^a], a, false",
                "[]], ], true",
                "[!]a], ], false",
                "[^]a], b, true",
                "[a-], -, true",
                "[a-c-e], d, false",
                "[a-c-e], -, true",
                "[z-a], b, false",
                "[\\a-c], b, true",
                "[a-\\c], b, true",
                "[\\]], ], true",
                "[a, [a, false",
                "[[:digit:]]x, 1x, true",
                "[[:foo:]], f, false",
                "[[:alpha:]-z], -, true",
                "[[:a], :, true",
                "a[/]b, a/b, false",
                "a[b/c]d, abd, true",
                "[[:upper:][:digit:]], Q, true",
                "[[:punct:]], a, false",
                "a\\/b, a/b, true",
                "a\\, a\\, false",
                "\\!x, !x, true",
                "\\#x, \"#x\", true",
                "\"#x\", \"#x\", false",
                "\"a  \", a, true",
                "\"a\\ \", \"a \", true",
                "\"a\\ \", a, false",
                "\"a\t\", a, false",
                "!, !, false",
                "/, a, false",
                "?, é, false",
                "??, é, true",
                "é*, élan, true",
            })
    void a_pattern_leaves_out_what_version_control_leaves_out(String pattern, String path, boolean ignored) {
        assertThat(rules(Map.of("", pattern)).ignores(path, false)).isEqualTo(ignored);
    }

    @ParameterizedTest
    @CsvSource({"a/, true, true", "a/, false, false", "*/, true, true", "*/, false, false", "**/, true, true"})
    void a_pattern_that_ends_with_a_slash_speaks_about_folders(String pattern, boolean folder, boolean ignored) {
        assertThat(rules(Map.of("", pattern)).ignores("a", folder)).isEqualTo(ignored);
    }

    @Test
    void a_literal_before_two_stars_begins_a_path_as_version_control_has_it() {
        IgnoreRules rules = rules(Map.of("", "a**/b"));

        assertThat(rules.ignores("ax/y/b", false)).isTrue();
        assertThat(rules.ignores("a/x/b", false)).isTrue();
    }

    @Test
    void the_last_line_that_matches_decides() {
        IgnoreRules rules = rules(Map.of("", "*.env\n!sample.env\nold/sample.env\n"));

        assertThat(rules.ignores("prod.env", false)).isTrue();
        assertThat(rules.ignores("sample.env", false)).isFalse();
        assertThat(rules.ignores("old/sample.env", false)).isTrue();
    }

    @Test
    void nothing_in_a_folder_that_is_left_out_comes_back() {
        IgnoreRules rules = rules(Map.of("", "logs/\n!logs/keep.txt\n"));

        assertThat(rules.ignores("logs/keep.txt", false)).isTrue();
    }

    @Test
    void a_file_further_down_has_the_last_word_on_its_folder() {
        IgnoreRules rules = rules(Map.of("", "*.env\n", "app", "!/*.env\n"));

        assertThat(rules.ignores("app/a.env", false)).isFalse();
        assertThat(rules.ignores("app/sub/a.env", false)).isTrue();
        assertThat(rules.ignores("a.env", false)).isTrue();
    }

    @Test
    void what_holds_everywhere_gives_way_to_the_files_of_the_tree() {
        IgnoreRules rules = rules(Map.of("", "!b\n"));
        rules.everywhere("a\nb\n");

        assertThat(rules.ignores("x/a", false)).isTrue();
        assertThat(rules.ignores("b", false)).isFalse();
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_are_not_part_of_a_pattern() {
        IgnoreRules rules = rules(Map.of("", "\uFEFFa\r\nb\r\n"));

        assertThat(rules.ignores("a", false)).isTrue();
        assertThat(rules.ignores("b", false)).isTrue();
    }

    @Property
    void a_path_without_wildcards_leaves_out_itself(@ForAll("plainPaths") String path) {
        assertThat(rules(Map.of("", "/" + path)).ignores(path, false)).isTrue();
        assertThat(rules(Map.of("", "/" + path)).ignores("x/" + path, false)).isFalse();
        assertThat(rules(Map.of("", "/" + path + "\n!/" + path)).ignores(path, false))
                .isFalse();
    }

    @Property
    void what_is_below_an_ignored_folder_is_ignored(
            @ForAll("plainPaths") String folder, @ForAll("plainPaths") String file) {
        IgnoreRules rules = rules(Map.of("", "/" + folder + "/\n!/" + folder + "/" + file));

        assertThat(rules.ignores(folder + "/" + file, false)).isTrue();
    }

    @Property
    void a_pattern_matches_what_a_plain_reading_of_it_matches(
            @ForAll("patterns") String pattern, @ForAll("plainPaths") String path) {
        assertThat(IgnoreGlob.of(pattern, true).matches(path)).isEqualTo(plainly(pattern, path));
    }

    @Tag("growth")
    @Test
    void many_stars_are_matched_in_one_pass_over_the_path() {
        IgnoreGlob stars = IgnoreGlob.of("*a".repeat(50) + "b", false);
        IgnoreGlob folders = IgnoreGlob.of("**/a/".repeat(50) + "b", true);

        Growth.assertLinear(20_000, "a"::repeat, text -> {
            assertThat(stars.matches(text + "c")).isFalse();
            assertThat(stars.matches(text + "cb")).isFalse();
        });
        Growth.assertLinear(
                20_000,
                "a/"::repeat,
                path -> assertThat(folders.matches(path + "cb")).isFalse());
    }

    @Provide
    Arbitrary<String> plainPaths() {
        return Arbitraries.of("a", "b", "ab", "ba", "aab")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(l -> String.join("/", l));
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> name = Arbitraries.of("a", "b", "*", "?", "[ab]")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(l -> String.join("", l))
                .filter(n -> !n.contains("**"));
        return Arbitraries.oneOf(name, Arbitraries.just("**"))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(l -> String.join("/", l))
                .filter(p -> p.contains("/"));
    }

    /** Matches by trying every way, which is short and slow. */
    private static boolean plainly(String pattern, String text) {
        if (pattern.isEmpty() || text.isEmpty()) {
            return text.isEmpty() && pattern.replace("*", "").isEmpty();
        }
        if (pattern.startsWith("**/")) {
            return plainly(pattern.substring(3), text)
                    || text.indexOf('/') >= 0 && plainly(pattern, text.substring(text.indexOf('/') + 1));
        }
        if (pattern.equals("**")) {
            return true;
        }
        if (pattern.startsWith("*")) {
            return plainly(pattern.substring(1), text) || text.charAt(0) != '/' && plainly(pattern, text.substring(1));
        }
        String one = pattern.startsWith("[ab]") ? "[ab]" : pattern.substring(0, 1);
        boolean matches =
                one.equals("/") == (text.charAt(0) == '/') && (one.matches("[?/]|\\[ab]") || text.startsWith(one));
        return matches && plainly(pattern.substring(one.length()), text.substring(1));
    }

    private static IgnoreRules rules(Map<String, String> texts) {
        var rules = new IgnoreRules();
        texts.forEach(rules::add);
        return rules;
    }
}
