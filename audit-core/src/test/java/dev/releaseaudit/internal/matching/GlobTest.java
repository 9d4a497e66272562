package dev.releaseaudit.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Growth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({"k8s/*, k8s/image-digest", "*, k8s/image-digest", "*/image-*, k8s/image-digest", "k8?/x, k8s/x"})
    void a_star_stands_for_any_characters_of_a_name(String glob, String id) {
        assertThat(new Glob(glob).matches(id)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"k8s/*, env/x", "k8s/image, k8s/image-digest", "k8s/?, k8s/", "K8s/x, k8s/x"})
    void the_whole_name_has_to_match(String glob, String id) {
        assertThat(new Glob(glob).matches(id)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "docs, docs/a/b.md",
        "docs/, docs/a.md",
        "./docs, docs/a.md",
        "docs/*.md, docs/a.md",
        "**/*.md, a.md",
        "**/*.md, docs/a/b.md",
        "docs/**, docs/a/b.md",
        "docs/**/b.md, docs/b.md",
        "*, docs/a.md"
    })
    void a_path_is_covered_by_its_own_glob_or_by_that_of_a_folder(String glob, String path) {
        assertThat(new Glob(glob).coversPath(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"*.md, docs/a.md", "a.md, docs/a.md", "docs/*.md, docs/a/b.md", "doc, docs/a.md", "docs/a, docs"})
    void a_path_glob_begins_at_the_root(String glob, String path) {
        assertThat(new Glob(glob).coversPath(path)).isFalse();
    }

    @Test
    void the_depth_is_that_of_the_longest_folder_that_is_covered() {
        assertThat(new Glob("k8s/overlays").depthIn("k8s/overlays/prod/eu")).hasValue(2);
        assertThat(new Glob("k8s/**").depthIn("k8s/overlays/prod/eu")).hasValue(4);
        assertThat(new Glob(".").depthIn("k8s")).hasValue(0);
    }

    @Tag("growth")
    @Test
    void many_stars_are_matched_in_one_pass_over_the_name() {
        Glob glob = new Glob("*a".repeat(20) + "b");

        Growth.assertLinear(
                200_000, "a"::repeat, name -> assertThat(glob.matches(name)).isFalse());
    }

    @Tag("growth")
    @Test
    void many_folders_are_matched_in_one_pass_over_the_path() {
        Glob glob = new Glob("**/a/".repeat(20) + "b");

        Growth.assertLinear(
                40_000, "a/"::repeat, path -> assertThat(glob.coversPath(path)).isFalse());
    }

    @Property
    void a_name_matches_itself(@ForAll @AlphaChars @Chars({'/', '-', '.'}) @StringLength(max = 30) String name) {
        assertThat(new Glob(name).matches(name)).isTrue();
    }

    @Property
    void a_star_in_place_of_any_part_still_matches(
            @ForAll @AlphaChars @Chars('/') @StringLength(min = 1, max = 30) String name,
            @ForAll int at,
            @ForAll int end) {
        int from = Math.floorMod(at, name.length());
        int to = from + Math.floorMod(end, name.length() - from + 1);

        assertThat(new Glob(name.substring(0, from) + "*" + name.substring(to)).matches(name))
                .isTrue();
    }
}
