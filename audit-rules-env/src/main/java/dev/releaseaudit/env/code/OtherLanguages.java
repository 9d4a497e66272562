package dev.releaseaudit.env.code;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says how Ruby, PHP, Rust, C# and Prisma read variables, which takes nothing but forms. */
final class OtherLanguages {

    private OtherLanguages() {}

    static Language ruby() {
        return new Language(
                Set.of("rb", "rake", "ru"),
                CommentSyntax.RUBY,
                List.of("ENV"),
                List.of(
                        ReadPattern.of("(?<![\\w:])ENV\\['N'\\s{0,9}\\]"),
                        ReadPattern.demanding("(?<![\\w:])ENV\\.fetch\\('N'"),
                        ReadPattern.of("(?<![\\w:])ENV\\.(?:key\\?|has_key\\?|include\\?)[( ]'N'"),
                        ReadPattern.of("(?<![\\w:])ENV(?:\\[|\\.fetch\\()ARG"),
                        ReadPattern.of("(?<![\\w:])ENV\\.(?:each|select|map|keys)\\b")),
                Pattern.compile("\\bdef\\s{1,9}(?:self\\.)?(\\w{1,60}[?!]?)\\s{0,9}\\(?([^)\\n]{0,300})"),
                source -> List.of());
    }

    static Language php() {
        return new Language(
                Set.of("php"),
                CommentSyntax.PHP,
                List.of("getenv", "$_ENV", "env("),
                List.of(
                        ReadPattern.of("(?<![\\w>:$])getenv\\('N'"),
                        ReadPattern.of("\\$_ENV\\['N'\\s{0,9}\\]"),
                        ReadPattern.of("(?<![\\w>:$])env\\('N'"),
                        ReadPattern.of("(?<![\\w>:$])(?:getenv|env)\\(ARG")),
                Pattern.compile("\\bfunction\\s{1,9}(\\w{1,60})\\s{0,9}\\(([^)]{0,300})\\)"),
                source -> List.of());
    }

    static Language rust() {
        return new Language(
                Set.of("rs"),
                CommentSyntax.RUST,
                List.of("env::", "env!", "env ="),
                List.of(
                        ReadPattern.of("\\benv::var(?:_os)?\\(\"N\"\\s{0,9}\\)"),
                        ReadPattern.of("\\benv::var(?:_os)?\\(&?ARG"),
                        ReadPattern.of("\\benv::vars(?:_os)?\\("),
                        ReadPattern.demanding("(?<!option_)\\benv!\\(\"N\""),
                        ReadPattern.of("\\boption_env!\\(\"N\""),
                        ReadPattern.of("#\\[(?:arg|clap|structopt)\\([^\\]]{0,200}?\\benv\\s{0,9}=\"N\"")),
                Pattern.compile("\\bfn\\s{1,9}(\\w{1,60})\\s{0,9}(?:<[^>(]{0,80}>)?\\(([^)]{0,300})\\)"),
                source -> List.of());
    }

    static Language dotnet() {
        return new Language(
                Set.of("cs", "fs", "vb"),
                CommentSyntax.MANAGED,
                List.of("GetEnvironmentVariable", "AddEnvironmentVariables", "CreateBuilder", "CreateDefaultBuilder"),
                List.of(
                        ReadPattern.of("\\bEnvironment\\.GetEnvironmentVariable\\(\"N\"\\s{0,9}\\)"),
                        ReadPattern.of("\\bEnvironment\\.GetEnvironmentVariable\\(ARG"),
                        ReadPattern.of("\\bEnvironment\\.GetEnvironmentVariables\\("),
                        ReadPattern.of(
                                "\\b(?:AddEnvironmentVariables|WebApplication\\.CreateBuilder|CreateDefaultBuilder)\\(")),
                Pattern.compile(
                        "\\b(?!if\\b|for\\b|while\\b|switch\\b|catch\\b|return\\b)(\\w{1,60})\\s{0,9}\\(([^(){};]{0,300})\\)\\s{0,40}(?:=>|\\{)"),
                source -> List.of());
    }

    static Language prisma() {
        return new Language(
                Set.of("prisma"),
                CommentSyntax.SCRIPT,
                List.of("env("),
                List.of(ReadPattern.demanding("\\benv\\('N'")),
                Pattern.compile("(?!)"),
                source -> List.of());
    }
}
