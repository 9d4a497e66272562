package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.env.dialect.Dialect;
import dev.releaseaudit.env.loading.LoaderUse;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A command that reads an environment file, or a setting that says so.
 *
 * @param pattern how it is written; its group is the path of the file
 * @param loader what the report calls it
 * @param dialect how it reads; empty where that is not known here
 */
record LoadingCommand(Pattern pattern, String loader, Optional<Dialect> dialect) {

    private static final String REST = "[^|;&\\n]{0,800}?";
    private static final String PATH = "[\"']?(?:\\$\\(pwd\\)/)?([^\\s\"'`;|&)\\]]{1,300})";
    private static final String ENV_PATH = "[\"']?([^\\s\"'`;|&)\\]]{0,300}env[^\\s\"'`;|&)\\]]{0,60})";

    private static final String LITERAL = "[\"'`]([^\"'`]{0,200}env[^\"'`]{0,60})[\"'`]";

    /** The commands, in the order in which they are looked for. */
    static final List<LoadingCommand> ALL = List.of(
            of(
                    "\\b(?:docker|podman|nerdctl)\\s+(?:(?:container|service)\\s+)?(?:run|create|exec)\\b" + REST
                            + "\\s--env-file[= ]" + PATH,
                    Dialect.DOCKER_RUN),
            of("\\b(?:docker|podman)[ -]compose\\b" + REST + "\\s--env-file[= ]" + PATH, Dialect.COMPOSE),
            of("\\bkubectl\\b" + REST + "\\bcreate\\b" + REST + "\\s--from-env-file[= ]" + PATH, Dialect.KUBECTL),
            of("\\b(?:node|tsx|nodemon|ts-node)\\b" + REST + "\\s--env-file(?:-if-exists)?[= ]" + PATH, Dialect.NODE),
            of(
                    "\\bdotenvx?\\s" + REST + "(?:-e|-f|--env-file)[= ]" + ENV_PATH + REST + "\\s--\\s",
                    Dialect.DOTENV_EXPAND),
            of("\\buvicorn\\b" + REST + "\\s--env-file[= ]" + PATH, Dialect.PYTHON),
            of(
                    "(?:^|[;&|\"'(]|\\bthen\\b|\\bdo\\b|\\bRUN\\b|\\brun:)\\s*-?@?\\s*(?:source|\\.)\\s+" + ENV_PATH,
                    Dialect.BASH),
            of("\\bfile:([^\\[\\s]{0,200}env[^\\[\\s]{0,40})\\[\\.properties]", Dialect.PROPERTIES),
            unknown(
                    "\\bexport\\s+[\"']?\\$\\((?:cat|grep|egrep|sed)\\b[^)]{0,300}?" + ENV_PATH,
                    "export $(... | xargs)"),
            unknown("^-?include\\s+" + ENV_PATH, "make include"));

    /** The commands that a document shows for a release; of others it is not said which file they mean. */
    static final List<LoadingCommand> DOCUMENTED = ALL.stream()
            .filter(command -> command.dialect()
                    .filter(dialect -> dialect == Dialect.DOCKER_RUN || dialect == Dialect.KUBECTL)
                    .isPresent())
            .toList();

    /** Calls in code. */
    static final List<LoadingCommand> CALLS = List.of(
            of("\\bconfig\\(\\s*\\{[^}]{0,200}?\\bpath:\\s*" + LITERAL, Dialect.DOTENV),
            of("\\b(?:load_dotenv|dotenv_values)\\([^)]{0,100}?" + LITERAL, Dialect.PYTHON),
            of("\\benv_file\\s*=\\s*" + LITERAL, Dialect.PYTHON),
            of("\\bgodotenv\\.(?:Load|Overload|Read)\\(\\s*" + LITERAL, Dialect.GODOTENV),
            of("\\bDotenv\\.(?:load|overload|parse)!?[( ]\\s*" + LITERAL, Dialect.RUBY),
            of("\\.filename\\(\\s*" + LITERAL, Dialect.DOTENV_JAVA));

    /** What stands before a path and only a running shell knows: {@code ${ROOT}/} or {@code $HERE/}. */
    private static final Pattern VARIABLE_FOLDER = Pattern.compile("^(?:\\$\\{[^}]*}|\\$\\w+)/");

    /**
     * Notes what the lines of a file load. A path is taken as one from the folder of the file or from a folder above, since
     * programs are started from anywhere.
     */
    void find(SourceFile file, LoaderUses uses) {
        LineSearch.each(file, pattern, (match, at) -> {
            String path = VARIABLE_FOLDER.matcher(match.group(1)).replaceFirst("");
            if (path.indexOf('$') < 0) {
                uses.readUpward(file.folder(), path, new LoaderUse(loader, dialect, at));
            }
        });
    }

    private static LoadingCommand of(String pattern, Dialect dialect) {
        return new LoadingCommand(Pattern.compile(pattern), dialect.loader(), Optional.of(dialect));
    }

    private static LoadingCommand unknown(String pattern, String loader) {
        return new LoadingCommand(Pattern.compile(pattern), loader, Optional.empty());
    }
}
