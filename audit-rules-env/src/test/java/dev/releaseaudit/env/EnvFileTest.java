package dev.releaseaudit.env;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvFileTest {

    @Test
    void an_assignment_has_key_value_and_columns() {
        EnvEntry entry = only("  DB_HOST = db.acme.io  # the database");

        assertThat(entry.kind()).isEqualTo(EnvEntry.Kind.ASSIGNMENT);
        assertThat(entry.key()).isEqualTo("DB_HOST");
        assertThat(entry.rawValue()).isEqualTo("db.acme.io");
        assertThat(entry.comment()).isEqualTo("the database");
        assertThat(entry.keyLocation()).isEqualTo(Location.of(".env", 1, 3, 10));
        assertThat(entry.valueLocation()).isEqualTo(Location.of(".env", 1, 13, 23));
    }

    @Test
    void quotes_are_no_part_of_the_value_but_of_its_place() {
        EnvEntry entry = only("A=\"b # c\" # d");

        assertThat(entry.rawValue()).isEqualTo("b # c");
        assertThat(entry.quote()).isEqualTo(Quote.DOUBLE);
        assertThat(entry.comment()).isEqualTo("d");
        assertThat(entry.valueLocation()).isEqualTo(Location.of(".env", 1, 3, 10));
    }

    @Test
    void a_hash_without_a_blank_before_it_belongs_to_the_value() {
        assertThat(only("A=b#c").rawValue()).isEqualTo("b#c");
        assertThat(only("A=#b").rawValue()).isEqualTo("#b");
        assertThat(only("A= #b").rawValue()).isEmpty();
    }

    @Test
    void a_quoted_value_goes_on_over_lines() {
        List<EnvEntry> entries = EnvFile.of(".env", "A='b\nc' # d\nE=f\n").entries();

        assertThat(entries).extracting(EnvEntry::key).containsExactly("A", "E");
        assertThat(entries.get(0).rawValue()).isEqualTo("b\nc");
        assertThat(entries.get(0).valueLocation()).isEqualTo(new Location(".env", 1, 3, 2, 3));
        assertThat(entries.get(0).location()).isEqualTo(new Location(".env", 1, 1, 2, 7));
        assertThat(entries.get(1).location().line()).isEqualTo(3);
    }

    @Test
    void a_quote_that_nothing_closes_costs_one_line() {
        List<EnvEntry> entries = EnvFile.of(".env", "A=\"b\nC=d\n").entries();

        assertThat(entries).extracting(EnvEntry::key).containsExactly("A", "C");
        assertThat(entries.get(0).isUnclosed()).isTrue();
        assertThat(entries.get(0).rawValue()).isEqualTo("\"b");
    }

    @Test
    void text_behind_a_closing_quote_makes_the_quotes_part_of_the_value() {
        assertThat(only("A=\"b\"c").rawValue()).isEqualTo("\"b\"c");
        assertThat(only("A=\"b\"c").isUnclosed()).isFalse();
    }

    @Test
    void export_is_no_part_of_the_key() {
        assertThat(only("export A=b").key()).isEqualTo("A");
        assertThat(only("export A=b").isExported()).isTrue();
        assertThat(only("export=b").key()).isEqualTo("export");
    }

    @Test
    void a_colon_and_a_blank_separate_as_well() {
        assertThat(only("A: b").key()).isEqualTo("A");
        assertThat(only("A: b").rawValue()).isEqualTo("b");
        assertThat(only("A:b=c").key()).isEqualTo("A:b");
    }

    @Test
    void a_name_alone_has_no_value() {
        EnvEntry entry = only("A # from the host");

        assertThat(entry.kind()).isEqualTo(EnvEntry.Kind.NAME);
        assertThat(entry.key()).isEqualTo("A");
        assertThat(entry.comment()).isEqualTo("from the host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# LOG_LEVEL=info",
                "#LOG_LEVEL=info",
                "#export LOG_LEVEL=info",
                "  # LOG_LEVEL=info # said twice"
            })
    void an_assignment_in_a_comment_documents_an_option(String line) {
        EnvEntry entry = only(line);

        assertThat(entry.kind()).isEqualTo(EnvEntry.Kind.COMMENTED);
        assertThat(entry.key()).isEqualTo("LOG_LEVEL");
        assertThat(entry.rawValue()).isEqualTo("info");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Format: <tenant>=<id>[:site], separated by commas",
                "# Format: acme.io=<id>",
                "# NAME = what it is",
                "# e.g. A=b",
                "# log_level=info",
                "#   INDENTED=prose",
                "# A=b"
            })
    void prose_with_a_sign_is_a_comment(String line) {
        assertThat(only(line).kind()).isEqualTo(EnvEntry.Kind.COMMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"; comment", "! comment", "=b", "A B=c", "if [ -f x ]; then", "\"unclosed=1"})
    void what_is_none_of_these_is_an_error(String line) {
        assertThat(only(line).kind()).isEqualTo(EnvEntry.Kind.ERROR);
    }

    @Test
    void line_ends_of_every_kind_count_as_the_source_tree_counts_them() {
        List<EnvEntry> entries = EnvFile.of(".env", "A=1\r\nB='2\r\n3'\rC=4\n").entries();

        assertThat(entries).extracting(EnvEntry::key).containsExactly("A", "B", "C");
        assertThat(entries).extracting(e -> e.location().line()).containsExactly(1, 2, 4);
    }

    @Test
    void columns_count_utf_16_units() {
        assertThat(only("A=😀 # b").valueLocation()).isEqualTo(Location.of(".env", 1, 3, 5));
    }

    @Test
    void a_byte_order_mark_takes_no_column() {
        EnvFile file = EnvFile.of(".env", "\uFEFFA=b");

        assertThat(file.byteOrderMark()).isTrue();
        assertThat(file.entries().get(0).keyLocation().column()).isEqualTo(1);
        assertThat(file.toBytes()).isEqualTo("\uFEFFA=b".getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void the_entries_of_any_text_give_the_text_back(@ForAll("texts") String text) {
        assertThat(EnvFile.of(".env", text).toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void the_bytes_of_any_file_in_utf_8_come_back(@ForAll byte[] bytes) {
        Assume.that(!isUtf16(bytes));

        Optional<EnvFile> read = read(SourceFile.of(".env", bytes));

        assertThat(read.map(EnvFile::toBytes).orElse(bytes)).isEqualTo(bytes);
    }

    @Property
    void the_place_of_a_value_is_where_its_text_is(@ForAll("texts") String text) {
        EnvFile file = EnvFile.of(".env", text);
        List<String> lines = file.text().lines().toList();
        for (EnvEntry entry : file.entries()) {
            Location at = entry.valueLocation();
            if (at.line() == at.endLine() && entry.isAssignment()) {
                String written = lines.get(at.line() - 1).substring(at.column() - 1, at.endColumn() - 1);
                assertThat(written).contains(entry.rawValue());
            }
            assertThat(entry.location().contains(at)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A=\"",
                "A='b\n",
                "A=\"\\\n",
                "A=`\nB='\nC=\"\n",
                "# A=\n",
                "'A",
                "export ",
                "A=b #",
                "A:",
                "=\"x",
                "A= '"
            })
    void a_long_file_takes_no_longer_than_its_length(String part) {
        Growth.assertLinear(
                400_000,
                size -> part.repeat(size / part.length()),
                text -> assertThat(EnvFile.of(".env", text).text()).isSameAs(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "A", "B_C", "=", " = ", "'", "\"", "`", "\\", "#", " #", "\n", "\r\n", "\r", "export ", ":", ": ",
                "${A}", "$(b)", " ", "\t", "\uFEFF", "é", "😀", "x");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(40).map(list -> String.join("", list)),
                Arbitraries.strings()
                        .ofMaxLength(60)
                        .filter(s -> StandardCharsets.UTF_8.newEncoder().canEncode(s)));
    }

    private static EnvEntry only(String line) {
        List<EnvEntry> entries = EnvFile.of(".env", line).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static Optional<EnvFile> read(SourceFile file) {
        try {
            return Optional.of(EnvFile.read(file, ""));
        } catch (UnreadableFileException notText) {
            return Optional.empty();
        }
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }
}
