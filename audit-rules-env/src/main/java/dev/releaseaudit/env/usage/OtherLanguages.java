package dev.releaseaudit.env.usage;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says how Ruby, PHP, Rust, C# and Prisma read variables, which takes nothing but forms. */
final class OtherLanguages {

    private OtherLanguages() {}

    static Language ruby() {
        return new Language(
                Set.of("rb", "rake", "ru"),
                Syntax.RUBY,
                List.of("ENV"),
                List.of(
                        Form.of("(?<![\\w:])ENV\\['N'\\s{0,9}\\]"),
                        Form.demanding("(?<![\\w:])ENV\\.fetch\\('N'"),
                        Form.of("(?<![\\w:])ENV\\.(?:key\\?|has_key\\?|include\\?)[( ]'N'"),
                        Form.of("(?<![\\w:])ENV(?:\\[|\\.fetch\\()ARG"),
                        Form.of("(?<![\\w:])ENV\\.(?:each|select|map|keys)\\b")),
                Pattern.compile("\\bdef\\s{1,9}(?:self\\.)?(\\w{1,60}[?!]?)\\s{0,9}\\(?([^)\\n]{0,300})"),
                source -> List.of());
    }

    static Language php() {
        return new Language(
                Set.of("php"),
                Syntax.PHP,
                List.of("getenv", "$_ENV", "env("),
                List.of(
                        Form.of("(?<![\\w>:$])getenv\\('N'"),
                        Form.of("\\$_ENV\\['N'\\s{0,9}\\]"),
                        Form.of("(?<![\\w>:$])env\\('N'"),
                        Form.of("(?<![\\w>:$])(?:getenv|env)\\(ARG")),
                Pattern.compile("\\bfunction\\s{1,9}(\\w{1,60})\\s{0,9}\\(([^)]{0,300})\\)"),
                source -> List.of());
    }

    static Language rust() {
        return new Language(
                Set.of("rs"),
                Syntax.RUST,
                List.of("env::", "env!", "env ="),
                List.of(
                        Form.of("\\benv::var(?:_os)?\\(\"N\"\\s{0,9}\\)"),
                        Form.of("\\benv::var(?:_os)?\\(&?ARG"),
                        Form.of("\\benv::vars(?:_os)?\\("),
                        Form.demanding("(?<!option_)\\benv!\\(\"N\""),
                        Form.of("\\boption_env!\\(\"N\""),
                        Form.of("#\\[(?:arg|clap|structopt)\\([^\\]]{0,200}?\\benv\\s{0,9}=\"N\"")),
                Pattern.compile("\\bfn\\s{1,9}(\\w{1,60})\\s{0,9}(?:<[^>(]{0,80}>)?\\(([^)]{0,300})\\)"),
                source -> List.of());
    }

    static Language dotnet() {
        return new Language(
                Set.of("cs", "fs", "vb"),
                Syntax.MANAGED,
                List.of("GetEnvironmentVariable", "AddEnvironmentVariables", "CreateBuilder", "CreateDefaultBuilder"),
                List.of(
                        Form.of("\\bEnvironment\\.GetEnvironmentVariable\\(\"N\"\\s{0,9}\\)"),
                        Form.of("\\bEnvironment\\.GetEnvironmentVariable\\(ARG"),
                        Form.of("\\bEnvironment\\.GetEnvironmentVariables\\("),
                        Form.of(
                                "\\b(?:AddEnvironmentVariables|WebApplication\\.CreateBuilder|CreateDefaultBuilder)\\(")),
                Pattern.compile(
                        "\\b(?!if\\b|for\\b|while\\b|switch\\b|catch\\b|return\\b)(\\w{1,60})\\s{0,9}\\(([^(){};]{0,300})\\)\\s{0,40}(?:=>|\\{)"),
                source -> List.of());
    }

    static Language prisma() {
        return new Language(
                Set.of("prisma"),
                Syntax.SCRIPT,
                List.of("env("),
                List.of(Form.demanding("\\benv\\('N'")),
                Pattern.compile("(?!)"),
                source -> List.of());
    }
}
