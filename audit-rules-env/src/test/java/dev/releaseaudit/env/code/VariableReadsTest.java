package dev.releaseaudit.env.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class VariableReadsTest {

    @Test
    void node_reads_properties_and_elements_of_the_environment() {
        assertThat(read("src/a.ts", """
                const a = process.env.API_URL;
                const b = process.env['LOG_LEVEL'] ?? 'info';
                const c = Number(process.env.POOL_MAX || 10);
                const d = process.env?.REGION;
                const { TOKEN_A, TOKEN_B: b2, MODE = 'fast' } = process.env;
                """))
                .containsExactly(
                        "API_URL", "LOG_LEVEL=info", "POOL_MAX=10", "REGION", "TOKEN_A", "TOKEN_B", "MODE=fast");
    }

    @Test
    void what_stands_in_a_comment_or_is_written_is_not_read() {
        assertThat(read("src/a.js", """
                // process.env.OLD_ONE
                /* process.env.OLD_TWO */
                process.env.WRITTEN = '1';
                delete process.env.REMOVED;
                const hint = 'set process.env.IN_A_STRING';
                const re = /\\/*$/;
                if (process.env.MODE === 'x') run();
                """)).containsExactly("MODE");
    }

    @Test
    void an_expression_in_a_template_is_code() {
        assertThat(read("src/a.js", "const u = `https://${process.env.API_HOST}/v1`;\n"))
                .containsExactly("API_HOST");
    }

    @Test
    void code_that_throws_or_demands_requires_the_variable() {
        assertThat(read("src/a.ts", """
                const a = required('PORT', process.env.PORT);
                if (!process.env.DB_URL) {
                  throw new Error('DB_URL');
                }
                if (process.env.QUEUE === undefined) { process.exit(1); }
                const ok = process.env.OTHER ?? (() => { throw new Error('x'); })();
                import x from require(process.env.PLUGIN);
                """)).containsExactly("PORT!", "DB_URL!", "QUEUE!", "OTHER?", "PLUGIN");
    }

    @Test
    void bundlers_and_other_run_times_have_their_own_objects() {
        assertThat(read("web/src/a.tsx", """
                const a = import.meta.env.VITE_API_URL ?? '/api';
                if (import.meta.env.DEV) debug();
                const b = Bun.env.BUN_PORT;
                const c = Deno.env.get("DENO_PORT");
                """)).containsExactly("VITE_API_URL=/api", "BUN_PORT", "DENO_PORT");
    }

    @Test
    void keys_of_a_schema_that_parses_the_environment_are_read() {
        assertThat(read("src/env.ts", """
                const schema = z.object({
                  DATABASE_URL: z.string().url(),
                  LOG_LEVEL: z
                    .enum(['info', 'debug'])
                    .default('info'),
                  SENTRY_DSN: z.string().optional(),
                });
                export const env = schema.parse(process.env);
                """)).containsExactly("DATABASE_URL~!", "LOG_LEVEL~=info", "SENTRY_DSN~?");
        assertThat(read("src/env.ts", """
                const env = cleanEnv(process.env, {
                  PORT: port({ default: 3000 }),
                  MAIL_HOST: host(),
                });
                """)).containsExactly("PORT~=3000", "MAIL_HOST~!");
    }

    @Test
    void a_schema_of_something_else_is_none_of_the_environment() {
        assertThat(read("src/body.ts", """
                const url = process.env.API_URL;
                const schema = z.object({
                  USER_NAME: z.string(),
                });
                """)).containsExactly("API_URL");
    }

    @Test
    void a_function_that_reads_its_parameter_is_followed_across_files() {
        assertThat(readAll(Map.of(
                        "src/env.ts", """
                        export function requireEnv(name: string): string {
                          const value = process.env[name];
                          if (!value) throw new Error(name);
                          return value;
                        }
                        """,
                        "src/main.ts", """
                        const url = requireEnv('DB_URL');
                        """)))
                .containsExactly("DB_URL>!");
    }

    @Test
    void a_name_that_only_the_running_program_knows_is_dynamic() {
        assertThat(read("src/a.ts", "for (const key of keys) use(process.env[key]);\n"))
                .containsExactly("*");
        assertThat(read("src/a.ts", "const a = process.env['APP_' + name];\n")).containsExactly("*");
        assertThat(read("src/a.py", "import os\na = os.environ[f'APP_{name}']\n"))
                .containsExactly("*");
        assertThat(read("src/a.py", "import os\nfor key, value in os.environ.items():\n    pass\n"))
                .containsExactly("*");
    }

    @Test
    void python_reads_os_environ_and_getenv() {
        assertThat(read("app/settings.py", """
                import os
                A = os.environ["SECRET_KEY"]
                B = os.environ.get("LOG_LEVEL", "INFO")
                C = os.getenv('PORT', 8000)
                D = os.getenv("REGION") or "eu"
                if "DEBUG_SQL" in os.environ: pass
                os.environ["WRITTEN"] = "1"
                # os.getenv("COMMENT")
                '''os.getenv("DOCSTRING")'''
                """))
                .containsExactly("SECRET_KEY!", "LOG_LEVEL=INFO", "PORT=8000", "REGION=eu", "DEBUG_SQL");
    }

    @Test
    void code_that_asks_first_does_not_require() {
        assertThat(read("a.py", "import os\nif 'A_KEY' in os.environ:\n    a = os.environ['A_KEY']\n"))
                .containsExactly("A_KEY", "A_KEY");
    }

    @Test
    void a_name_that_is_imported_from_os_counts_and_one_of_wsgi_does_not() {
        assertThat(read("app/a.py", "from os import environ, getenv\nA = environ['A_KEY']\nB = getenv('B_KEY')\n"))
                .containsExactly("A_KEY!", "B_KEY");
        assertThat(read("app/b.py", "def app(environ):\n    return environ['PATH_INFO'] # os.environ\n"))
                .isEmpty();
    }

    @Test
    void fields_of_pydantic_settings_are_variables() {
        assertThat(read("app/config.py", """
                class Settings(BaseSettings):
                    model_config = SettingsConfigDict(env_prefix="APP_")
                    database_url: str
                    pool_size: int = 5
                    token: str = Field(..., validation_alias="API_TOKEN")
                    name: str = Field(default="shop")

                    def method(self) -> None:
                        local: int = 1

                class Other(BaseModel):
                    field: str
                """))
                .containsExactly("APP_DATABASE_URL~!", "APP_POOL_SIZE~=5", "API_TOKEN~!", "APP_NAME~?");
    }

    @Test
    void decouple_and_environ_read_where_they_are_imported() {
        assertThat(read("a.py", "from decouple import config\nA = config('A_KEY')\nB = config('B_KEY', default='x')\n"))
                .containsExactly("A_KEY!", "B_KEY=x");
        assertThat(read(
                        "a.py",
                        "import environ\nenv = environ.Env()\nA = env.bool('A_KEY', False)\nB = env('B_KEY')\n"))
                .containsExactly("A_KEY=False", "B_KEY!");
        assertThat(read("a.py", "import os\nA = config('A_KEY')\n")).isEmpty();
    }

    @Test
    void java_reads_the_environment_and_injected_placeholders() {
        assertThat(read("src/main/java/A.java", """
                String a = System.getenv("DB_URL");
                String b = System.getenv().getOrDefault("LOG_LEVEL", "info");
                String c = Objects.requireNonNull(System.getenv("TOKEN_A"));
                String d = Optional.ofNullable(System.getenv("REGION")).orElse("eu");
                @Value("${MAIL_HOST:localhost}") String e;
                @Value("${app.mail.port}") int f;
                """))
                .containsExactly("DB_URL", "LOG_LEVEL=info", "TOKEN_A!", "REGION=eu", "MAIL_HOST=localhost");
        assertThat(read(
                        "src/Main.kt",
                        "val a = System.getenv(\"DB_URL\") ?: \"jdbc:h2\"\nval b = System.getenv()[\"B_KEY\"]\n"))
                .containsExactly("DB_URL=jdbc:h2", "B_KEY");
    }

    @Test
    void a_framework_that_binds_names_reads_more_than_anybody_can_tell() {
        assertThat(read("src/main/java/A.java", "@SpringBootApplication\nclass A {}\n"))
                .containsExactly("*");
        assertThat(read("Program.cs", "var builder = WebApplication.CreateBuilder(args);\n"))
                .containsExactly("*");
    }

    @Test
    void go_reads_the_environment_and_struct_tags() {
        assertThat(read("main.go", """
                a := os.Getenv("DB_URL")
                b, ok := os.LookupEnv("LOG_LEVEL")
                type Config struct {
                    Port  int    `env:"PORT" envDefault:"8080"`
                    Token string `env:"TOKEN_A,required"`
                    Name  string `json:"name"`
                }
                c := getEnv("REGION", "eu")
                func getEnv(key, fallback string) string {
                    if v := os.Getenv(key); v != "" { return v }
                    return fallback
                }
                // os.Getenv("COMMENT")
                """))
                .containsExactly("DB_URL", "LOG_LEVEL", "PORT~=8080", "TOKEN_A~!", "REGION>=eu");
    }

    @Test
    void ruby_php_rust_and_dotnet_are_read() {
        assertThat(read(
                        "config/a.rb",
                        "a = ENV['A_KEY'] || 'x'\nb = ENV.fetch('B_KEY')\nc = ENV.fetch('C_KEY', 'y')\n"))
                .containsExactly("A_KEY=x", "B_KEY!", "C_KEY=y");
        assertThat(
                        read(
                                "config/app.php",
                                "<?php\n$a = env('A_KEY', 'x'); $b = getenv('B_KEY'); $c = $_ENV['C_KEY'] ?? 'z';\n# env('NO')\n"))
                .containsExactly("A_KEY=x", "B_KEY", "C_KEY=z");
        assertThat(
                        read(
                                "src/main.rs",
                                "let a = env::var(\"A_KEY\").expect(\"A\"); let b = std::env::var(\"B_KEY\").unwrap_or(\"x\".into());\nlet c: &'a str = '\"';\n"))
                .containsExactly("A_KEY!", "B_KEY=x");
        assertThat(read("A.cs", "var a = Environment.GetEnvironmentVariable(\"A_KEY\") ?? \"x\";\n"))
                .containsExactly("A_KEY=x");
    }

    @Test
    void compose_files_and_spring_refer_to_variables() {
        assertThat(read("compose.yaml", """
                services:
                  db:
                    image: postgres:${PG_VERSION:-16} # ${COMMENT}
                    environment:
                      PASSWORD: ${DB_PASSWORD:?set it}
                      PRICE: $${NOT_ONE}
                      HOST: $DB_HOST
                """)).containsExactly("PG_VERSION=16", "DB_PASSWORD!", "DB_HOST");
        assertThat(read(
                        "src/main/resources/application.yml",
                        "url: ${DB_URL:jdbc:h2:mem}\nuser: ${DB_USER}\nx: ${app.name}\n"))
                .containsExactly("DB_URL=jdbc:h2:mem", "DB_USER!");
    }

    @Test
    void tests_bundles_and_vendored_code_do_not_count() {
        String code = "process.env.A_KEY\n";
        assertThat(readAll(Map.of(
                        "test/a.js", code, "src/a.test.ts", code, "vendor/a.js", code, "public/app.min.js", code)))
                .isEmpty();
        assertThat(read("public/app.js", code + "x".repeat(6_000))).isEmpty();
    }

    @Test
    void a_read_is_located_where_its_name_stands() {
        var read = VariableReads.of(SourceTree.of(Map.of("a.py", "import os\nA = os.getenv('A_KEY')\n")))
                .get(0);

        assertThat(read.location()).hasToString("a.py:2:16");
        assertThat(read.location().endColumn()).isEqualTo(21);
    }

    @Property(tries = 300)
    void no_code_stops_the_reader(@ForAll @From("code") String code, @ForAll @From("extension") String extension) {
        assertThat(VariableReads.of(SourceTree.of(Map.of("src/a." + extension, code))))
                .allSatisfy(read -> assertThat(read.location().line()).isPositive());
    }

    @Provide
    Arbitrary<String> code() {
        Arbitrary<String> parts = Arbitraries.of(
                "process.env",
                ".A_KEY",
                "['",
                "']",
                "\"",
                "'",
                "`",
                "os.environ",
                "getenv(",
                ")",
                "{",
                "}",
                "=",
                "\n",
                "//",
                "/*",
                "*/",
                "#",
                "\\",
                " ",
                "ENV.fetch(",
                "name",
                "def f(name)",
                "???",
                "\uFFFF",
                "z.object({ A_KEY: z.",
                "parse(process.env)");
        return parts.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> extension() {
        return Arbitraries.of("js", "ts", "py", "java", "go", "rb", "php", "rs", "cs");
    }

    private static List<String> read(String path, String code) {
        return readAll(Map.of(path, code));
    }

    /** Returns each read as its name, {@code ~} for a schema, {@code >} for a function, {@code !} required, a default or {@code ?}. */
    private static List<String> readAll(Map<String, String> files) {
        return VariableReads.of(SourceTree.of(files)).stream()
                .map(VariableReadsTest::shown)
                .toList();
    }

    private static String shown(VariableRead read) {
        String how = switch (read.kind()) {
            case DIRECT -> "";
            case SCHEMA -> "~";
            case INDIRECT -> ">";
            case DYNAMIC -> "*";
        };
        String fallback = read.fallback().map(value -> "=" + value).orElse(read.optional() ? "?" : "");
        return read.name() + how + (read.required() ? "!" : "") + fallback;
    }
}
