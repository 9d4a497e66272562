package dev.releaseaudit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitIndexTest {

    @ParameterizedTest
    @CsvSource({"2, 20", "3, 20", "4, 20", "2, 32", "4, 32"})
    void every_version_and_hash_is_read(int version, int hashLength) {
        GitIndex index = GitIndex.parse(new IndexBytes()
                        .entry("a", 0100644)
                        .entry("bin/run", 0100755)
                        .entry("docs/é😀.md", 0100644)
                        .entry("link", 0120000)
                        .entry("lib", 0160000)
                        .version(version)
                        .hashLength(hashLength)
                        .bytes())
                .orElseThrow();

        assertThat(index.entries()).containsOnlyKeys("a", "bin/run", "docs/é😀.md", "lib", "link");
        assertThat(index.entries().get("bin/run").executable()).isTrue();
        assertThat(index.entries().get("a").executable()).isFalse();
        assertThat(index.entries().get("lib").submodule()).isTrue();
        assertThat(index.entries().get("link").file()).isFalse();
    }

    @Test
    void an_entry_that_the_work_tree_leaves_out_is_marked() {
        GitIndex index = GitIndex.parse(new IndexBytes()
                        .entry("a", 0100644)
                        .skipped("b", 0100644)
                        .bytes())
                .orElseThrow();

        assertThat(index.entries().get("a").absent()).isFalse();
        assertThat(index.entries().get("b").absent()).isTrue();
    }

    @Test
    void an_index_in_two_files_is_not_read() {
        assertThat(GitIndex.parse(new IndexBytes().extension("link").bytes())).isEmpty();
        assertThat(GitIndex.parse(new IndexBytes().extension("TREE").bytes())).isPresent();
    }

    @Property
    void what_is_written_is_read(
            @ForAll @IntRange(min = 2, max = 4) int version,
            @ForAll Set<@AlphaChars @StringLength(min = 1, max = 300) String> paths) {
        var writer = new IndexBytes().version(version);
        paths.forEach(path -> writer.entry(path, 0100644));

        assertThat(GitIndex.parse(writer.bytes()).orElseThrow().entries()).containsOnlyKeys(paths);
    }

    @Property
    void any_bytes_are_an_index_or_none(@ForAll @Size(max = 400) byte[] bytes, @ForAll @IntRange(max = 5) int version) {
        byte[] index = ByteBuffer.allocate(bytes.length + 8)
                .putInt(0x44495243)
                .putInt(version)
                .put(bytes)
                .array();

        assertThat(GitIndex.parse(bytes)).isNotNull();
        assertThat(GitIndex.parse(index)).isNotNull();
    }

    @Property
    void a_damaged_index_is_an_index_or_none(
            @ForAll @IntRange(max = 400) int at, @ForAll byte value, @ForAll @IntRange(min = 2, max = 4) int version) {
        byte[] bytes = new IndexBytes()
                .entry("a/b", 0100644)
                .entry("a/c", 0100755)
                .version(version)
                .bytes();
        byte[] changed = bytes.clone();
        changed[at % bytes.length] = value;

        assertThat(GitIndex.parse(changed)).isNotNull();
        assertThat(GitIndex.parse(Arrays.copyOf(bytes, at % bytes.length))).isNotNull();
    }
}
