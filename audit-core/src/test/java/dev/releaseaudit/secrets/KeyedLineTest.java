package dev.releaseaudit.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        A=b|A|b|2
        A = b|A|b|4
        export A="b c"|A|b c|10
        a: b|a|b|3
        a:b=c|b|c|4
        - a.b-c_d: 'e'|a.b-c_d|e|12
        "a" : b|a|b|6
        ENV A b|A|b|6
        A=b # c|A|b|2
        A=${B:-cd}|A|cd|7
        A=${B-cd}|A|cd|6
        A=${B C-cd}|A|${B C-cd}|2
        A=${B-$c}|A|${B-$c}|2
        A=x-y|A|x-y|2
        b c||b c|0
        =b||=b|0
        """)
    void a_line_has_a_key_and_a_value(String line, String key, String value, int start) {
        assertThat(KeyedLine.all(line)).containsExactly(new KeyedLine(key == null ? "" : key, start, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: |", "a: >-", "a: &x", "a: *x", "a: [", "a: {", "a:"})
    void what_only_opens_a_block_is_no_value(String line) {
        assertThat(KeyedLine.of(line))
                .extracting(KeyedLine::key, KeyedLine::value)
                .containsExactly("a", "");
    }

    @Test
    void a_line_of_json_or_braces_has_several() {
        assertThat(KeyedLine.all("{\"a\": \"b\", \"c\":\"d\"}, {e: f}"))
                .extracting(KeyedLine::key, KeyedLine::value, KeyedLine::start)
                .containsExactly(tuple("a", "b", 7), tuple("c", "d", 16), tuple("e", "f", 25));
    }

    @Test
    void the_members_that_name_a_secret_are_found_unless_something_else_fills_them_in() {
        String text = "{\"password\": \"hunter2\", \"user\": \"shop\", \"token\": \"${TOKEN}\", \"secret\": \"admin\"}";
        assertThat(KeyedLine.secrets(text).stream().map(found -> text.substring(found.start(), found.end())))
                .containsExactly("hunter2", "admin");
        assertThat(KeyedLine.secrets("no member")).isEmpty();
    }
}
