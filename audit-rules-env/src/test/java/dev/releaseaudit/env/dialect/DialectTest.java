package dev.releaseaudit.env.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.binding.Binding;
import dev.releaseaudit.env.binding.LoadResult;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DialectTest {

    @Test
    void dotenv_cuts_a_value_at_a_hash_and_python_keeps_it() {
        assertThat(value(Dialect.DOTENV, "PASSWORD=ab#cd")).isEqualTo("ab");
        assertThat(value(Dialect.PYTHON, "PASSWORD=ab#cd")).isEqualTo("ab#cd");
    }

    @Test
    void compose_fills_in_what_dotenv_leaves() {
        assertThat(value(Dialect.DOTENV, "PASSWORD=pa$word")).isEqualTo("pa$word");
        assertThat(value(Dialect.COMPOSE, "PASSWORD=pa$word")).isEqualTo("pa");
    }

    @Test
    void kustomize_keeps_quotes() {
        assertThat(value(Dialect.KUSTOMIZE, "A=\"b\"")).isEqualTo("\"b\"");
    }

    @Test
    void kustomize_takes_any_key_and_kubectl_only_names_of_variables() {
        EnvFile file = EnvFile.of(".env", "1A=b\nexport C=d\n=e\n");

        assertThat(Dialect.KUSTOMIZE.load(file).values())
                .isEqualTo(Map.of("1A", Optional.of("b"), "export C", Optional.of("d")));
        assertThat(Dialect.KUBECTL.load(file).isRefused()).isTrue();
    }

    @Test
    void a_config_map_takes_fewer_keys_than_kustomize_does() {
        assertThat(List.of("A", "1A", "a.b-c_d", ".a")).allMatch(Dialect.KUSTOMIZE::isUsable);
        assertThat(List.of("export A", "A ", "É", ".", "..", "..a", "A".repeat(254)))
                .noneMatch(Dialect.KUSTOMIZE::isUsable);
    }

    @Test
    void python_falls_back_to_a_default_and_ruby_makes_garbage_of_it() {
        assertThat(value(Dialect.PYTHON, "A=${B:-c}")).isEqualTo("c");
        assertThat(value(Dialect.RUBY, "A=${B:-c}")).isEqualTo(":-c}");
    }

    @ParameterizedTest
    @CsvSource({"DOTENV_EXPAND", "RUBY", "BASH"})
    void a_command_is_never_run_and_the_value_shows_it(Dialect dialect) {
        Binding binding =
                dialect.load(EnvFile.of(".env", "A=$(echo hi)\n")).bindings().get(0);

        assertThat(binding.dynamic()).isTrue();
        assertThat(binding.value()).contains("$(echo hi)");
    }

    @Test
    void a_name_alone_takes_its_value_from_the_environment_where_the_loader_does_so() {
        EnvFile file = EnvFile.of(".env", "A\n");

        assertThat(Dialect.DOCKER_RUN.load(file, Map.of("A", "b")).values()).isEqualTo(Map.of("A", Optional.of("b")));
        assertThat(Dialect.DOCKER_RUN.load(file).values()).isEmpty();
        assertThat(Dialect.KUBECTL.load(file, Map.of("A", "b")).values()).isEqualTo(Map.of("A", Optional.of("b")));
        assertThat(Dialect.KUSTOMIZE.load(file, Map.of("A", "b")).values()).isEqualTo(Map.of("A", Optional.of("")));
        assertThat(Dialect.PYTHON.load(file).values()).isEqualTo(Map.of("A", Optional.empty()));
        assertThat(Dialect.COMPOSE.load(file, Map.of("A", "b")).values()).isEqualTo(Map.of("A", Optional.of("b")));
    }

    @Test
    void a_refusal_names_the_line_and_no_value() {
        LoadResult loaded = Dialect.COMPOSE.load(EnvFile.of(".env", "A=1\nTOKEN=\"s3cr3t\n"));

        assertThat(loaded.isRefused()).isTrue();
        assertThat(loaded.problems().get(0).location().line()).isEqualTo(2);
        assertThat(loaded.problems().get(0).message()).doesNotContain("s3cr3t");
    }

    @Test
    void a_value_that_makes_godotenv_crash_is_refused() {
        assertThat(Dialect.GODOTENV.load(EnvFile.of(".env", "A=#b\n")).isRefused())
                .isTrue();
    }

    @Test
    void dotenv_java_leaves_out_export_and_goes_on() {
        LoadResult loaded = Dialect.DOTENV_JAVA.load(EnvFile.of(".env", "export A=b\nC=d\n"));

        assertThat(loaded.values()).isEqualTo(Map.of("C", Optional.of("d")));
        assertThat(loaded.problems()).hasSize(1);
    }

    @Test
    void dotenv_java_keeps_a_quote_behind_a_control_character_and_crashes_where_blanks_follow() {
        assertThat(value(Dialect.DOTENV_JAVA, "A=\u001C\"b\"")).isEqualTo("b\"");
        assertThat(Dialect.DOTENV_JAVA
                        .load(EnvFile.of(".env", "A=\u001C\u001C\"b\""))
                        .isRefused())
                .isTrue();
    }

    @Test
    void ruby_runs_the_commands_of_a_line_and_none_that_a_variable_brings_in() {
        List<Binding> bindings = Dialect.RUBY
                .load(EnvFile.of(".env", "A='$(b)'\nC=$A\nD=$(e)\n"))
                .bindings();

        assertThat(bindings).extracting(Binding::dynamic).containsExactly(false, false, true);
        assertThat(bindings.get(1).value()).contains("$(b)");
    }

    @Test
    void a_command_behind_one_that_nothing_closes_is_seen() {
        assertThat(Dialect.DOTENV_EXPAND
                        .load(EnvFile.of(".env", "A=`$(b \"c $(d)`\n"))
                        .bindings()
                        .get(0)
                        .dynamic())
                .isTrue();
    }

    @Test
    void docker_refuses_a_blank_in_a_key() {
        assertThat(Dialect.DOCKER_RUN.load(EnvFile.of(".env", "A B=c")).isRefused())
                .isTrue();
        assertThat(value(Dialect.DOCKER_RUN, "A.B-C=c d #e")).isEqualTo("c d #e");
    }

    @Test
    void properties_read_escapes_and_continued_lines() {
        assertThat(value(Dialect.PROPERTIES, "a.b : caf\\u00e9 \\\n   au lait")).isEqualTo("café au lait");
        assertThat(Dialect.PROPERTIES
                        .load(EnvFile.of("a.properties", "a=\\u00g1"))
                        .isRefused())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_binding_is_located_in_the_file_with_its_mark_and_line_ends(Dialect dialect) {
        EnvFile file = EnvFile.of(".env", "\uFEFFX=1\r\nA=b\r\n");
        Optional<Binding> binding = dialect.load(file).binding("A");

        binding.ifPresent(b -> {
            assertThat(b.location().line()).isEqualTo(2);
            assertThat(b.location().column()).isEqualTo(1);
        });
        assertThat(binding.isPresent() || dialect.load(file).isRefused()).isTrue();
    }

    @Test
    void a_binding_reaches_from_the_key_to_the_end_of_the_value() {
        Binding binding =
                Dialect.PYTHON.load(EnvFile.of(".env", "A='b\nc'\n")).bindings().get(0);

        assertThat(binding.location()).isEqualTo(new Location(".env", 1, 1, 3, 1));
    }

    @Test
    void a_binding_does_not_tell_its_value() {
        assertThat(Dialect.DOTENV
                        .load(EnvFile.of(".env", "A=secret"))
                        .bindings()
                        .get(0))
                .hasToString(".env:1:1: A");
    }

    @Test
    void every_dialect_is_found_by_its_id() {
        assertThat(Dialect.ids())
                .allSatisfy(
                        id -> assertThat(Dialect.named(id).orElseThrow().id()).isEqualTo(id));
        assertThat(Dialect.named("perl")).isEmpty();
    }

    private static String value(Dialect dialect, String text) {
        return dialect.load(EnvFile.of(".env", text)).bindings().get(0).value().orElseThrow();
    }
}
