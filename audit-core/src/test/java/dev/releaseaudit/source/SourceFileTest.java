package dev.releaseaudit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    @Test
    void a_path_has_a_name_a_folder_and_an_extension() {
        SourceFile file = file("k8s/base/Deploy.prod.YAML", "");

        assertThat(file.name()).isEqualTo("Deploy.prod.YAML");
        assertThat(file.folder()).isEqualTo("k8s/base");
        assertThat(file.extension()).isEqualTo("yaml");
        assertThat(file.location()).hasToString("k8s/base/Deploy.prod.YAML:1:1");
        assertThat(file("Makefile", "").extension()).isEmpty();
        assertThat(file("Makefile", "").folder()).isEmpty();
    }

    @Test
    void lines_end_in_three_ways() {
        assertThat(file("a", "unix\nwindows\r\nold\rlast").lines()).containsExactly("unix", "windows", "old", "last");
    }

    @Test
    void an_end_of_line_begins_no_further_line() {
        assertThat(file("a", "one\n").lines()).containsExactly("one");
        assertThat(file("a", "one\n\n").lines()).containsExactly("one", "");
        assertThat(file("a", "").lines()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text_but_known() {
        SourceFile marked = file("a", "\uFEFFtext");

        assertThat(marked.text()).isEqualTo("text");
        assertThat(marked.hasByteOrderMark()).isTrue();
        assertThat(file("a", "text").hasByteOrderMark()).isFalse();
    }

    @Test
    void utf_16_is_read_where_a_byte_order_mark_says_so() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(file("a", "\uFEFFaé😀\n".getBytes(charset)).text()).isEqualTo("aé😀\n");
        }
    }

    @Test
    void a_replacement_character_that_somebody_wrote_is_text() {
        assertThat(file("a", "a\uFFFDb").text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void a_byte_that_is_not_utf_8_is_located() {
        byte[] bytes = "one\r\ntwo\r😀 caf? au lait".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
        }

        var thrown = catchThrowableOfType(
                UnreadableFileException.class, () -> file("a", bytes).text());

        assertThat(thrown).hasMessage("a:3:7: byte 0xE9 is not valid UTF-8; save the file as UTF-8");
        assertThat(thrown.diagnostic().kind()).isEqualTo(Diagnostic.Kind.UNREADABLE_FILE);
    }

    @Test
    void a_file_longer_than_the_limit_has_no_text() {
        SourceTree tree = SourceTree.builder()
                .maxFileSize(3)
                .file("long", "1234")
                .file("short", "123")
                .build();

        assertThat(tree.file("short").orElseThrow().text()).isEqualTo("123");
        assertThatThrownBy(tree.file("long").orElseThrow()::text)
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("long:1:1: the file is longer than the limit of 3 bytes");
    }

    @Test
    void a_file_that_is_gone_since_has_no_text_and_no_absolute_path_shows(@TempDir Path folder) throws Exception {
        Path path = Files.writeString(folder.resolve("a"), "text");
        SourceTree tree = SourceTree.of(folder);
        Files.delete(path);

        assertThatThrownBy(tree.file("a").orElseThrow()::text)
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("a:1:1: the file was there when the audit began and is not any more");
    }

    @Test
    void a_file_that_became_a_link_since_is_not_read(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Path path =
                Files.writeString(Files.createDirectory(folder.resolve("root")).resolve("a"), "text");
        SourceTree tree = SourceTree.of(folder.resolve("root"));
        Files.delete(path);
        Files.createSymbolicLink(path, secret);

        assertThatThrownBy(tree.file("a").orElseThrow()::text).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void content_is_read_when_somebody_asks_and_then_kept(@TempDir Path folder) throws Exception {
        Path path = Files.writeString(folder.resolve("a"), "before");
        SourceFile file = SourceTree.of(folder).file("a").orElseThrow();

        assertThat(file.isRead()).isFalse();
        assertThat(file.text()).isEqualTo("before");
        Files.writeString(path, "after");
        assertThat(file.text()).isEqualTo("before");
        assertThat(file.isRead()).isTrue();
    }

    @Test
    void the_file_system_knows_what_may_be_executed(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("plain"), "");
        Path script = Files.writeString(folder.resolve("script"), "");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        SourceTree tree = SourceTree.of(folder);

        assertThat(tree.file("script").orElseThrow().executable()).isTrue();
        assertThat(tree.file("plain").orElseThrow().executable()).isFalse();
    }

    @Property
    void any_bytes_are_text_or_unreadable(@ForAll byte[] bytes) {
        SourceFile file = file("a", bytes);
        try {
            int mark = file.hasByteOrderMark() ? 3 : 0;
            boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE;
            if (!utf16) {
                assertThat(file.text().getBytes(StandardCharsets.UTF_8))
                        .isEqualTo(Arrays.copyOfRange(bytes, mark, bytes.length));
            }
            assertThat(String.join("", file.lines())).isEqualTo(file.text().replaceAll("[\r\n]", ""));
        } catch (UnreadableFileException e) {
            Location at = e.diagnostic().location();
            long ends = IntStream.range(0, bytes.length)
                    .filter(i -> bytes[i] == '\n' || bytes[i] == '\r')
                    .count();
            assertThat((long) at.line()).isBetween(1L, ends + 1);
        }
    }

    @Property
    void lines_are_the_text_without_its_ends(@ForAll List<@CharRange(from = 'a', to = 'c') String> lines) {
        List<String> whole = lines.stream().map(line -> line + ".").toList();
        String text = String.join("\n", whole);

        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(file("a", text.replace("\n", end)).lines()).isEqualTo(whole);
            assertThat(file("a", text.replace("\n", end) + (whole.isEmpty() ? "" : end))
                            .lines())
                    .isEqualTo(whole);
        }
    }

    private static SourceFile file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceFile file(String path, byte[] bytes) {
        return SourceFile.of(path, bytes);
    }
}
