package dev.releaseaudit.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.SourceFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class DockerIgnoreTest {

    @Test
    void a_pattern_begins_at_the_folder_of_the_build() {
        DockerIgnore ignore = ignore("*.md\nnode_modules\n**/*.log\n/dist/\n");

        assertThat(ignore.ignoredBy("README.md")).contains(1);
        assertThat(ignore.ignoredBy("docs/README.md")).isEmpty();
        assertThat(ignore.ignoredBy("node_modules/a/b.js")).contains(2);
        assertThat(ignore.ignoredBy("web/node_modules")).isEmpty();
        assertThat(ignore.ignoredBy("a/b/c.log")).contains(3);
        assertThat(ignore.ignoredBy("c.log")).contains(3);
        assertThat(ignore.ignoredBy("dist/a")).contains(4);
    }

    @Test
    void the_last_line_that_matches_counts() {
        DockerIgnore ignore = ignore("# all\n*\n!src\n!package.json\nsrc/secret\n");

        assertThat(ignore.ignoredBy("src/a.js")).isEmpty();
        assertThat(ignore.ignoredBy("src/secret/key")).contains(5);
        assertThat(ignore.ignoredBy("package.json")).isEmpty();
        assertThat(ignore.ignoredBy("other")).contains(2);
        assertThat(ignore.takesBackWithin("")).isTrue();
    }

    @Test
    void question_marks_and_classes_stop_at_a_slash() {
        DockerIgnore ignore = ignore("a?c\n[x-z]1\n");

        assertThat(ignore.ignoredBy("abc")).contains(1);
        assertThat(ignore.ignoredBy("a/c")).isEmpty();
        assertThat(ignore.ignoredBy("y1")).contains(2);
    }

    @Property
    void whatever_the_pattern_matching_ends(
            @ForAll @StringLength(max = 40) String pattern, @ForAll @StringLength(max = 200) String path) {
        assertThat(ignore(pattern).ignoredBy(path)).isNotNull();
    }

    private static DockerIgnore ignore(String text) {
        return DockerIgnore.read(SourceFile.of(".dockerignore", text));
    }
}
