package dev.releaseaudit.env.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.Growth;
import dev.releaseaudit.env.binding.LoadResult;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectPropertyTest {

    @Property
    void any_text_is_read_or_refused_by_every_dialect(@ForAll("texts") String text) {
        for (Dialect dialect : Dialect.values()) {
            LoadResult loaded = dialect.load(EnvFile.of(".env", text));
            assertThat(loaded.bindings())
                    .allSatisfy(b -> assertThat(b.location().path()).isEqualTo(".env"));
        }
    }

    @Property
    void all_dialects_agree_on_plain_lines(@ForAll("plainFiles") Map<String, String> expected) {
        StringBuilder text = new StringBuilder("# plain\n\n");
        expected.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        for (Dialect dialect : Dialect.values()) {
            LoadResult loaded = dialect.load(EnvFile.of(".env", text.toString()));
            assertThat(loaded.problems()).as(dialect.id()).isEmpty();
            Map<String, String> values = new HashMap<>();
            loaded.values().forEach((key, value) -> values.put(key, value.orElse("")));
            assertThat(values).as(dialect.id()).isEqualTo(expected);
        }
    }

    @Property
    void properties_are_read_as_java_reads_them(@ForAll("texts") String text) throws IOException {
        Properties properties = new Properties();
        Optional<Map<Object, Object>> theirs;
        try {
            properties.load(new StringReader(text));
            theirs = Optional.of(properties);
        } catch (IllegalArgumentException e) {
            theirs = Optional.empty();
        }
        LoadResult loaded = Dialect.PROPERTIES.load(EnvFile.of("a.properties", text));
        Map<Object, Object> ours = new HashMap<>();
        loaded.values().forEach((key, value) -> ours.put(key, value.orElse("")));
        assertThat(loaded.isRefused() ? Optional.<Map<Object, Object>>empty() : Optional.of(ours))
                .isEqualTo(theirs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A=\"\\\"",
                "A=\"",
                "A='b\n",
                "A\n",
                "A=${",
                "A=${B:-",
                "A=$(",
                "A=`",
                "${A}",
                "A=$A\n",
                "=",
                "A=b #",
                "'A",
                "export ",
                "A:",
                "\\",
                "A=\"b\\\"\n",
                "A='\nB=\"\n",
                "x ",
                "A=b\\\n",
                "\r",
                "A= # b",
                "A=(",
                "A=\"$(",
                "\u2028'",
                "A=${A}${A}\n",
                "A=b;",
                "A=b&&",
                "A=a(",
                "<<A\n"
            })
    void a_long_text_takes_no_longer_than_its_length(String part) {
        for (Dialect dialect : Dialect.values()) {
            Growth.assertLinear(
                    60_000, size -> EnvFile.of(".env", "A=" + part.repeat(size / part.length())), dialect::load);
            Growth.assertLinear(
                    40_000,
                    size -> EnvFile.of(".env", ("A=" + part + "\n").repeat(size / (part.length() + 3))),
                    dialect::load);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "$", "\"#"})
    void a_line_of_ten_megabytes_is_read(String part) {
        EnvFile file = EnvFile.of(".env", "A=" + part.repeat(10_000_000 / part.length()) + "\n");
        for (Dialect dialect : Dialect.values()) {
            assertThat(dialect.load(file).bindings()).as(dialect.id()).hasSizeLessThan(2);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "A",
                        "B1",
                        "A=",
                        "B=\"",
                        "C='",
                        "=",
                        "'",
                        "\"",
                        "`",
                        "\\",
                        "#",
                        " #",
                        "\n",
                        "\r\n",
                        "\r",
                        "export ",
                        ":",
                        ": ",
                        "${A}",
                        "${A:-b}",
                        "${A:?b}",
                        "$(b)",
                        "$",
                        "{",
                        "}",
                        "(",
                        ")",
                        "[",
                        " ",
                        "\t",
                        "\uFEFF",
                        "\u2028",
                        "é",
                        "😀",
                        "x",
                        "&&",
                        "|",
                        ";",
                        "<",
                        ">",
                        "\\u0041",
                        "\\u00",
                        "!",
                        "\f",
                        "\u0085",
                        "~",
                        "*",
                        "if ",
                        "fi",
                        "case x in ",
                        "esac",
                        "<<E\n")
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<Map<String, String>> plainFiles() {
        Arbitrary<String> keys = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars('_')
                .ofMinLength(2)
                .ofMaxLength(12)
                .filter(key ->
                        !key.startsWith("_") && !key.equals("UID") && !key.equals("EUID") && !key.equals("PPID"));
        Arbitrary<String> values =
                Arbitraries.strings().alpha().numeric().withChars("/.:,+_%@-").ofMaxLength(20);
        return Combinators.combine(
                        keys.list().uniqueElements().ofMaxSize(6), values.list().ofSize(6))
                .as((names, texts) -> {
                    Map<String, String> file = new HashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        file.put(names.get(i), texts.get(i));
                    }
                    return file;
                });
    }
}
