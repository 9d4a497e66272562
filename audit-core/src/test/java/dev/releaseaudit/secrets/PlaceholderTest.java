package dev.releaseaudit.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Growth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    @ParameterizedTest
    @MethodSource("placeholders")
    void a_placeholder_has_its_kind(List<String> row) {
        assertThat(Placeholder.of(row.get(1), row.get(2))).contains(Placeholder.valueOf(row.get(0)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_no_placeholder(List<String> row) {
        assertThat(Placeholder.of(row.get(0), row.get(1))).isEmpty();
    }

    @Test
    void the_tables_are_long_enough_to_mean_something() {
        assertThat(placeholders()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(values()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void a_weak_secret_needs_a_key_that_names_a_secret() {
        assertThat(Placeholder.of("admin123")).isEmpty();
        assertThat(Placeholder.of("ADMIN_PASSWORD", "admin123")).contains(Placeholder.WEAK);
    }

    @Test
    void a_schema_identifier_may_name_a_reserved_host() {
        assertThat(Placeholder.of("$id", "https://example.com/schema.json")).isEmpty();
    }

    @Test
    void what_is_filled_in_elsewhere_need_not_be_replaced_here() {
        assertThat(Placeholder.REFERENCE.mustBeReplaced()).isFalse();
        assertThat(Placeholder.INSTRUCTION.mustBeReplaced()).isTrue();
    }

    @Property
    void any_text_is_judged_without_an_error(@ForAll String key, @ForAll @StringLength(max = 300) String value) {
        assertThat(Placeholder.of(key, value)).isNotNull();
    }

    @Tag("growth")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "<a",
                "${",
                "{{",
                "x",
                "*",
                "example.",
                "://0.0.0.0@",
                "your ",
                "_a",
                "sk-",
                "1",
                "A-",
                "abcd"
            })
    void the_work_does_not_grow_faster_than_the_value(String part) {
        Growth.assertLinear(
                2_000,
                size -> part.repeat(size / part.length()),
                value -> repeat(50, () -> Placeholder.of("API_KEY", value)));
        Growth.assertLinear(
                1_000_000, size -> part.repeat(size / part.length()), value -> Placeholder.of("API_KEY", value));
    }

    private static void repeat(int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }

    static Stream<List<String>> placeholders() {
        return Table.rows("placeholders.tsv");
    }

    static Stream<List<String>> values() {
        return Table.rows("values.tsv");
    }
}
