package dev.releaseaudit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonSyntaxTest {

    @TestFactory
    Stream<DynamicTest> a_strict_reader_takes() {
        return """
                {"a": [1, -0.5e3, true, false, null, "\\u00e9"], "b": {}}
                []
                "text"
                12
                {"a": 1, "a": 2}
                """.lines().map(text -> DynamicTest.dynamicTest(
                text, () -> assertThat(JsonSyntax.faultInValue(text)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_strict_reader_refuses() {
        return """
                {"a": 1,}
                [1,]
                [1] // why
                /* why */ [1]
                {a: 1}
                {'a': 1}
                ["\\d"]
                [01]
                [1 2]
                {"a" 1}
                [1
                {"a": 1} {"b": 2}
                """.lines().map(text -> DynamicTest.dynamicTest(
                text, () -> assertThat(JsonSyntax.faultInValue(text)).isPresent()));
    }

    @Test
    void values_may_follow_one_another_where_that_is_meant() {
        assertThat(JsonSyntax.faultInValues("{\"a\": 1}\n{\"b\": 2}\n")).isEmpty();
        assertThat(JsonSyntax.faultInValues("{\"a\": 1}\n{\"b\": 2,}\n"))
                .contains(new JsonSyntax.Fault(2, 8, "A ',' before '}', which strict readers of JSON refuse"));
    }

    @Test
    void a_text_without_a_value_has_a_fault() {
        assertThat(JsonSyntax.faultInValue(" \n")).isPresent();
    }

    @Test
    void a_byte_order_mark_is_no_blank_for_a_strict_reader() {
        assertThat(JsonSyntax.faultInValue("[\uFEFF1]")).isPresent();
    }
}
