package dev.releaseaudit.env.internal.loaders;

import static dev.releaseaudit.rule.Verdicts.toVerdicts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.env.loading.LoadedFile;
import dev.releaseaudit.env.loading.LoaderUse;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadedFileReaderTest {

    /** Says of each file who reads it, and where that is said. */
    @About(id = "test/uses", title = "Uses are found", severity = Severity.INFO, theme = "test")
    private static final class EachUse implements Rule<LoadedFile> {

        @Override
        public Verdicts check(LoadedFile loaded) {
            return loaded.uses().stream().map(use -> satisfied(loaded, use)).collect(toVerdicts());
        }

        private static Verdict satisfied(LoadedFile loaded, LoaderUse use) {
            String id = use.dialect().map(dialect -> dialect.id()).orElse("unknown");
            return Verdict.satisfied(
                    loaded,
                    "%s: %s, %s:%d",
                    loaded.label(),
                    id,
                    use.location().path(),
                    use.location().line());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "compose.yaml | services: {a: {env_file: .env}} | compose-env-file",
                "docker-compose.prod.yml | services: {a: {env_file: [x.yaml, ./.env]}} | compose-env-file",
                "compose.yaml | services: {a: {env_file: [{path: .env, format: raw}]}} | compose-raw",
                "compose.yaml | services: {a: {image: 'a:${TAG}'}} | compose",
                "package.json | {\"dependencies\": {\"dotenv\": \"1\"}} | dotenv",
                "package.json | {\"devDependencies\": {\"dotenv\": \"1\", \"dotenv-expand\": \"1\"}} | dotenv-expand",
                "package.json | {\"devDependencies\": {\"vite\": \"7\"}} | dotenv-expand",
                "package.json | {\"scripts\": {\"start\": \"node --env-file=.env server.js\"}} | node",
                "requirements.txt | python-dotenv==1.2.1 | python-dotenv",
                "requirements-dev.txt | pydantic-settings>=2 | python-dotenv",
                "pyproject.toml | dependencies = [\"python-dotenv>=1\"] | python-dotenv",
                "Pipfile | python-dotenv = \"*\" | python-dotenv",
                "requirements.txt | django-environ | unknown",
                "Gemfile | gem 'dotenv-rails' | ruby-dotenv",
                "go.mod | require github.com/joho/godotenv v1.5.1 | godotenv",
                "pom.xml | <artifactId>dotenv-java</artifactId> | dotenv-java",
                "build.gradle.kts | implementation(\"io.github.cdimascio:dotenv-java:3.2.0\") | dotenv-java",
                "application.properties | spring.config.import=optional:file:.env[.properties] | properties",
                "run.sh | set -a; . ./.env | bash",
                "run.sh | source \"$ROOT/.env\" && start | bash",
                "Makefile | @tab@docker run --rm --env-file .env shop | docker-run",
                "run.sh | podman run --env-file=.env shop | docker-run",
                "run.sh | docker compose --env-file .env up | compose",
                "run.sh | kubectl -n shop create secret generic shop --from-env-file=.env | kubectl",
                "Makefile | include .env | unknown",
                "run.sh | export $(cat .env) | unknown",
                ".github/workflows/ci.yml | run: docker run --env-file .env shop | docker-run",
                "src/server.ts | dotenv.config({ path: '.env' }) | dotenv",
                "app/main.py | load_dotenv(\".env\") | python-dotenv",
                "app/settings.py | model_config = SettingsConfigDict(env_file=\".env\") | python-dotenv",
                "cmd/main.go | err := godotenv.Load(\".env\") | godotenv",
                "config.rb | Dotenv.load('.env') | ruby-dotenv",
                "src/App.java | Dotenv.configure().filename(\".env\").load() | dotenv-java",
                "kustomization.yaml | configMapGenerator: [{name: a, envs: [.env]}] | kustomize",
                "kustomization.yaml | secretGenerator: [{name: a, env: .env}] | kustomize",
                "README.md | docker run --env-file .env shop | docker-run"
            })
    void a_file_is_read_by_whom_the_repository_says(String path, String text, String dialect) {
        String line = text.replace("@tab@", "\t");

        assertThat(uses(Map.of(path, line + "\n", ".env", "A=b\n")))
                .containsExactly(".env: " + dialect + ", " + path + ":1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "compose.yaml | services: {a: {image: 'a:$$TAG'}}",
                "compose.yaml | services: {a: {env_file: other.env}}",
                "package.json | {\"dependencies\": {\"dotenv-webpack\": \"1\"}}",
                "requirements.txt | # python-dotenv",
                "requirements.txt | python-dotenv-vault",
                "run.sh | # . ./.env",
                "run.sh | . ./venv/bin/activate",
                "run.sh | cat .env",
                "README.md | . ./.env",
                "sub/package.json | {\"dependencies\": {\"dotenv\": \"1\"}}"
            })
    void what_does_not_read_a_file_is_no_use_of_it(String path, String text) {
        assertThat(uses(Map.of(path, text + "\n", ".env", "A=b\n"))).isEmpty();
    }

    @Test
    void a_path_that_a_variable_may_change_stands_for_its_default() {
        assertThat(uses(Map.of("compose.yaml", "services: {a: {env_file: '${FILE:-api.env}'}}\n", "api.env", "A=b\n")))
                .containsExactly("api.env: compose-env-file, compose.yaml:1");
    }

    @Test
    void a_sample_is_read_by_those_who_read_what_it_is_copied_to() {
        assertThat(uses(Map.of(
                        "package.json", "{\"dependencies\": {\"dotenv\": \"1\"}}\n",
                        ".env.example", "A=b\n",
                        "env.template", "A=b\n")))
                .containsExactly(".env.example: dotenv, package.json:1", "env.template: dotenv, package.json:1");
    }

    @Test
    void a_framework_reads_the_files_of_its_modes_and_dotenv_does_not() {
        String env = ".env.production";

        assertThat(uses(Map.of("package.json", "{\"dependencies\": {\"next\": \"16\"}}\n", env, "A=b\n")))
                .containsExactly(".env.production: dotenv-expand, package.json:1");
        assertThat(uses(Map.of("package.json", "{\"dependencies\": {\"dotenv\": \"1\"}}\n", env, "A=b\n")))
                .isEmpty();
    }

    @Test
    void python_looks_for_the_nearest_file_in_the_folders_above() {
        assertThat(uses(Map.of("api/app/requirements.txt", "python-dotenv\n", "api/.env", "A=b\n", ".env", "A=b\n")))
                .containsExactly("api/.env: python-dotenv, api/app/requirements.txt:1");
    }

    @Test
    void a_command_may_go_on_over_lines_and_name_a_file_above_its_script() {
        assertThat(uses(Map.of(
                        "deploy/bin/run.sh",
                        "docker run \\\n  --env-file config/api.env \\\n  shop\n",
                        "deploy/config/api.env",
                        "A=b\n")))
                .containsExactly("deploy/config/api.env: docker-run, deploy/bin/run.sh:1");
    }

    @Test
    void a_file_of_any_name_counts_where_something_loads_it() {
        assertThat(uses(Map.of("compose.yaml", "services: {a: {env_file: settings.conf}}\n", "settings.conf", "A=b\n")))
                .containsExactly("settings.conf: compose-env-file, compose.yaml:1");
    }

    @Test
    void a_script_that_a_shell_reads_is_no_environment_file() {
        assertThat(uses(Map.of("run.sh", ". ./env.sh\n", "env.sh", "A=b\n"))).isEmpty();
    }

    @Test
    void one_loader_counts_once_in_a_file_and_again_in_another() {
        assertThat(uses(Map.of(
                        "compose.yaml", "services:\n  a: {env_file: .env}\n  b: {env_file: .env}\n",
                        "compose.prod.yaml", "services: {a: {env_file: .env}}\n",
                        ".env", "A=b\n")))
                .containsExactly(
                        ".env: compose-env-file, compose.prod.yaml:1", ".env: compose-env-file, compose.yaml:2");
    }

    @Test
    void a_path_that_leaves_the_root_is_nothing() {
        assertThat(uses(Map.of("compose.yaml", "services: {a: {env_file: ../../.env}}\n", ".env", "A=b\n")))
                .isEmpty();
    }

    @Test
    void a_script_without_text_is_a_note_and_no_hole_in_the_audit() {
        SourceTree tree = SourceTree.builder()
                .file("run.sh", "é".getBytes(StandardCharsets.ISO_8859_1))
                .file(".env", "A=b\n")
                .build();
        AuditReport report = audit(tree);

        assertThat(report.diagnostics()).hasSize(1);
        assertThat(report.complete()).isTrue();
    }

    private static List<String> uses(Map<String, String> files) {
        return audit(SourceTree.of(files)).satisfied().stream()
                .map(Finding::message)
                .sorted()
                .toList();
    }

    private static AuditReport audit(SourceTree tree) {
        return Auditor.builder()
                .withoutDiscoveredPacks()
                .rule(new EachUse())
                .build()
                .audit(tree);
    }
}
