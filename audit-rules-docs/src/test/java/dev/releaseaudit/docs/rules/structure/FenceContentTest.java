package dev.releaseaudit.docs.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FenceContentTest {

    private static final Trial TRIAL = Trial.of("docs/fence-content", "docs/api.md");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                ```json⏎{"a": 1,}⏎```
                ```json⏎{"a": 1⏎```
                ```json⏎{"a" 1}⏎```
                ```json⏎{a: 1}⏎```
                ```json⏎[1, 2,, 3]⏎```
                ```json⏎{'a': 1}⏎```
                ```json⏎{"a": undefined}⏎```
                ```json⏎{"a": [1, 2}⏎```
                ```yaml⏎a: b: c⏎```
                ```yaml⏎a: [1, 2⏎```
                ```yml⏎a:⏎  - b⏎ c: d⏎```
                ```xml⏎<a><b></a>⏎```
                ```xml⏎<a⏎```
                ```dotenv⏎A=1⏎not a variable⏎```
                ```env⏎A: 1⏎```
                ```toml⏎[a⏎b = 1⏎```
                ```toml⏎a = 1⏎b: 2⏎```
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                ```json⏎{"a": [1, 2.5e3, true, null, {"b": "c\\"d"}], "e": {}}⏎```
                ```json⏎{"a": 1}⏎{"a": 2}⏎```
                ```json⏎"a": 1,⏎"b": 2⏎```
                ```json⏎{"a": ...}⏎```
                ```json⏎{"a": 1} // a comment⏎```
                ```json⏎{"a": <number>}⏎```
                ```jsonc⏎{"a": 1,}⏎```
                ```json5⏎{a: 1}⏎```
                ```yaml⏎a: b⏎c: [1, 2]⏎---⏎d: e⏎```
                ```yaml⏎{{- if .Values.x }}⏎a: b⏎```
                ```yaml⏎password: ****⏎```
                ```xml⏎<a/>⏎<b>text</b>⏎```
                ```xml⏎<?xml version="1.0"?>⏎<a b="c"/>⏎```
                ```js⏎{a: 1,}⏎```
                ```⏎{"a": 1,}⏎```
                ```dotenv⏎# x⏎export A=1⏎B=⏎C="two⏎lines"⏎```
                ```env⏎A=1⏎B⏎```
                ```toml⏎# x⏎[a.b]⏎c = 1⏎[[d]]⏎"e f" = [⏎  1,⏎]⏎```
                ```toml⏎a = '''⏎any: thing⏎'''⏎```
                ```toml⏎name = "<name>"⏎whatever⏎```
                ```ini⏎a: b⏎```
                """);
    }

    @Test
    void an_entity_is_never_fetched() {
        assertThat(TRIAL.messages("```xml\n<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<a>&x;</a>\n```"))
                .isEmpty();
    }

    @Test
    void the_line_of_the_problem_is_shown() {
        assertThat(TRIAL.report("```json\n{\n  \"a\": 1,\n}\n```").violations())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().line()).isEqualTo(3));
    }
}
