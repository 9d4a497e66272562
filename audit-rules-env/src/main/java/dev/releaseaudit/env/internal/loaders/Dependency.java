package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.env.dialect.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A library that reads environment files, as a list of dependencies names it.
 *
 * @param list the names of files that list dependencies
 * @param line how such a file names the library
 * @param loader what the report calls it
 * @param dialect how it reads; empty where that is not known here
 * @param file the names of files that it reads where it runs
 * @param upward whether it goes up through the folders until it finds one
 */
record Dependency(Pattern list, Pattern line, String loader, Optional<Dialect> dialect, Pattern file, boolean upward) {

    private static final String PYTHON =
            "requirements[\\w.-]*\\.(txt|in)|pyproject\\.toml|Pipfile|setup\\.(py|cfg)|environment\\.ya?ml";
    private static final String ENV = "\\.env";
    private static final String RAILS = "\\.env(\\.local|\\.(development|test|production)(\\.local)?)?";

    /** The libraries, in the order in which they are looked for. */
    static final List<Dependency> ALL = List.of(
            python("python-dotenv", "python-dotenv"),
            python("pydantic-settings", "pydantic-settings (python-dotenv)"),
            python("environs", "environs (python-dotenv)"),
            of("Pipfile", "^\\[packages]", "pipenv (python-dotenv)", Dialect.PYTHON, ENV, true),
            unknown(PYTHON, "django-environ"),
            unknown(PYTHON, "python-decouple"),
            of("Gemfile", "^\\s*gem\\s+['\"]dotenv['\"]", Dialect.RUBY.loader(), Dialect.RUBY, ENV, false),
            of("Gemfile", "^\\s*gem\\s+['\"]dotenv-rails['\"]", Dialect.RUBY.loader(), Dialect.RUBY, RAILS, false),
            of("go\\.mod", "github\\.com/joho/godotenv\\b", Dialect.GODOTENV.loader(), Dialect.GODOTENV, ENV, false),
            of("go\\.mod", "github\\.com/compose-spec/compose-go\\b", "compose-go", Dialect.COMPOSE, ENV, false),
            of(
                    "pom\\.xml|build\\.gradle(\\.kts)?|libs\\.versions\\.toml",
                    "\\bdotenv-java\\b|\\bdotenv-kotlin\\b|\\bspring-dotenv\\b",
                    Dialect.DOTENV_JAVA.loader(),
                    Dialect.DOTENV_JAVA,
                    ENV,
                    false));

    private static Dependency python(String name, String loader) {
        return of(PYTHON, "(^|[\\s\"'=-])" + name + "\\b(?!-)", loader, Dialect.PYTHON, ENV, true);
    }

    private static Dependency unknown(String list, String name) {
        return new Dependency(
                Pattern.compile(list),
                Pattern.compile("(^|[\\s\"'=-])" + name + "\\b(?!-)"),
                name,
                Optional.empty(),
                Pattern.compile(ENV),
                true);
    }

    private static Dependency of(
            String list, String line, String loader, Dialect dialect, String file, boolean upward) {
        return new Dependency(
                Pattern.compile(list),
                Pattern.compile(line),
                loader,
                Optional.of(dialect),
                Pattern.compile(file),
                upward);
    }
}
