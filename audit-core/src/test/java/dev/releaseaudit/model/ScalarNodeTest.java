package dev.releaseaudit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarNodeTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    text,     STRING,  STRING
                    yes,      BOOLEAN, STRING
                    Y,        BOOLEAN, STRING
                    On,       BOOLEAN, STRING
                    OFF,      BOOLEAN, STRING
                    n,        BOOLEAN, STRING
                    true,     BOOLEAN, BOOLEAN
                    TRUE,     BOOLEAN, BOOLEAN
                    tRUE,     STRING,  STRING
                    yEs,      STRING,  STRING
                    ~,        NULL,    NULL
                    Null,     NULL,    NULL
                    nULL,     STRING,  STRING
                    12,       INTEGER, INTEGER
                    +12,      INTEGER, INTEGER
                    0777,     INTEGER, INTEGER
                    0o17,     INTEGER, INTEGER
                    0O17,     INTEGER, STRING
                    08,       FLOAT,   INTEGER
                    1_000,    INTEGER, STRING
                    _1,       STRING,  STRING
                    0x1F,     INTEGER, INTEGER
                    -0x1F,    INTEGER, STRING
                    0xG,      STRING,  STRING
                    0x,       STRING,  STRING
                    0b101,    INTEGER, STRING
                    12:30,    STRING,  STRING
                    1e3,      FLOAT,   FLOAT
                    0e1,      FLOAT,   FLOAT
                    1.,       FLOAT,   FLOAT
                    .5,       FLOAT,   FLOAT
                    .,        STRING,  STRING
                    -,        STRING,  STRING
                    1e,       STRING,  STRING
                    1.2.3,    STRING,  STRING
                    .inf,     FLOAT,   FLOAT
                    inf,      STRING,  STRING
                    1e999999999, STRING, FLOAT
                    2001-12-14, STRING, STRING
                    18446744073709551615, INTEGER, INTEGER
                    18446744073709551616, FLOAT, INTEGER
                    \u0663,   STRING,  STRING
                    """)
    void a_plain_text_is_read_as_kubernetes_reads_it_and_as_the_core_schema_does(
            String text, ScalarType kubernetes, ScalarType core) {
        assertThat(plain(text).type()).isEqualTo(kubernetes);
        assertThat(plain(text).coreType()).isEqualTo(core);
    }

    @Test
    void no_text_is_null() {
        assertThat(plain("").type()).isEqualTo(ScalarType.NULL);
        assertThat(plain("").isNull()).isTrue();
        assertThat(plain("").truth()).isEqualTo(Truth.UNSET);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "-12, -12",
        "0777, 511",
        "0o17, 15",
        "0x1F, 31",
        "-0b101, -5",
        "1_000, 1000",
        "08, 8",
        "3.0, 3",
        "1e3, 1000",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "00000000000000000000000000000000000000012, 10"
    })
    void a_whole_number_has_the_value_that_kubernetes_reads(String text, long value) {
        assertThat(plain(text).integer()).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "", "true", "1.5", "9223372036854775808", "1e300", ".inf", ".nan", "12:30"})
    void anything_else_is_no_whole_number(String text) {
        assertThat(plain(text).integer()).isEmpty();
    }

    @Test
    void only_a_real_boolean_answers_a_question() {
        assertThat(plain("true").truth()).isEqualTo(Truth.YES);
        assertThat(plain("on").truth()).isEqualTo(Truth.YES);
        assertThat(plain("False").truth()).isEqualTo(Truth.NO);
        assertThat(quoted("true").truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(plain("${FLAG}").truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(plain("1").truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(plain("~").truth()).isEqualTo(Truth.UNSET);
        assertThat(quoted("~").truth()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "on", "n", "0777", "08", "1_000", "12:30", "190:20:30", "0b1", "-0x1F"})
    void readers_disagree_on_some_plain_texts(String text) {
        assertThat(plain(text).isAmbiguous()).isTrue();
        assertThat(quoted(text).isAmbiguous()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "~", "0x1F", "12", "0", "1.5", "text", "12:75", "12:345", ":30", "a:30", "1:", ""})
    void readers_agree_on_most(String text) {
        assertThat(plain(text).isAmbiguous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "!!str 1, STRING",
        "!!int '1', INTEGER",
        "!!bool 'yes', BOOLEAN",
        "!!float 1, FLOAT",
        "!!float '1e3', FLOAT",
        "!!null '', NULL",
        "!!int 'x', STRING",
        "! 12, STRING",
        "!own true, STRING",
        "!!str, STRING"
    })
    void a_tag_decides_the_type(String text, ScalarType type) {
        assertThat(((ScalarNode) YamlFileTest.root("a: " + text).get("a")).type())
                .isEqualTo(type);
    }

    @Test
    void a_string_is_quoted_where_it_would_read_as_something_else() {
        Location place = Location.of("a.yaml");
        assertThat(ScalarNode.string("text", place).style()).isEqualTo(ScalarStyle.PLAIN);
        assertThat(ScalarNode.string("yes", place).style()).isEqualTo(ScalarStyle.DOUBLE_QUOTED);
        assertThat(ScalarNode.string("012", place).type()).isEqualTo(ScalarType.STRING);
    }

    @Test
    void very_long_digits_cost_no_time() {
        ScalarNode digits = plain("9".repeat(1_000_000));
        assertThat(digits.type()).isEqualTo(ScalarType.STRING);
        assertThat(digits.integer()).isEmpty();
        assertThat(plain("1" + "_".repeat(1_000_000)).integer()).hasValue(1);
    }

    @Test
    void another_style_makes_a_text_of_a_number_and_a_number_of_a_text() {
        ScalarNode text = plain("8080").withStyle(ScalarStyle.DOUBLE_QUOTED);
        assertThat(text.type()).isEqualTo(ScalarType.STRING);
        assertThat(text.withStyle(ScalarStyle.PLAIN).type()).isEqualTo(ScalarType.INTEGER);
    }

    @Test
    void another_style_keeps_the_place_and_what_was_there_before() {
        Location place = Location.of("b.yaml", 3, 5, 9);
        ScalarNode old = plain("80");
        ScalarNode text =
                ScalarNode.of("8080", ScalarStyle.PLAIN, place).overriding(old).withStyle(ScalarStyle.LITERAL);
        assertThat(text.location()).isEqualTo(place);
        assertThat(text.history()).containsExactly(old.location());
    }

    private static ScalarNode plain(String text) {
        return ScalarNode.of(text, ScalarStyle.PLAIN, Location.of("a.yaml"));
    }

    private static ScalarNode quoted(String text) {
        return ScalarNode.of(text, ScalarStyle.DOUBLE_QUOTED, Location.of("a.yaml"));
    }
}
