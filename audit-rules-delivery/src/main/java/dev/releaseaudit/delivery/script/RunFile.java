package dev.releaseaudit.delivery.script;

import dev.releaseaudit.delivery.Command;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of the repository that a command runs.
 *
 * @param written the path as it is written
 * @param path the path from the root
 * @param location where the command is
 */
public record RunFile(String written, String path, Location location) implements Located {

    /** Programs that run a file, with the endings of what they run, some of which may be left out. */
    private static final Map<String, List<String>> RUNNERS = Map.of(
            "node", List.of("js", "mjs", "cjs", "json", "ts", "mts", "cts"),
            "nodemon", List.of("js", "mjs", "cjs", "ts", "mts", "cts"),
            "tsx", List.of("ts", "tsx", "mts", "cts", "js", "mjs", "cjs"),
            "ts-node", List.of("ts", "tsx", "mts", "cts", "js"),
            "python", List.of("py"),
            "python3", List.of("py"),
            "bash", List.of("sh", "bash"),
            "sh", List.of("sh"),
            "ruby", List.of("rb"),
            "php", List.of("php"));

    private static final Pattern PATH = Pattern.compile("\\.{0,2}[\\w@+-][\\w./@+-]{0,200}|\\.{1,2}/[\\w./@+-]{1,200}");
    private static final Pattern NODE_OPTION_WITH_VALUE = Pattern.compile(
            "-r|--require|--import|--loader|--experimental-loader|--env-file|-C|--conditions|-P|--project|--tsconfig|-w|--watch-path|--watch|-e|--ext|--exec|-x|--eval|-p|--print|-c|-m");
    private static final Set<String> RESULTS = Set.of(
            "dist",
            "build",
            "out",
            "lib",
            "target",
            "bin",
            "es",
            "esm",
            "cjs",
            "umd",
            "output",
            "release",
            "coverage",
            "tmp",
            "temp",
            "generated",
            "gen",
            "public",
            "node_modules",
            "vendor",
            "artifacts",
            "_build",
            "bundle",
            "compiled",
            "publish",
            "server-dist",
            "build-server",
            "lib-esm",
            "types",
            "www",
            "storybook-static",
            "venv",
            ".venv");
    private static final Pattern RESULT = Pattern.compile("\\..+|.*-?dist(?:-.*)?|.*-?build(?:-.*)?|.*-out");

    /** Returns the file that a command runs; empty where it runs none that can be told. */
    public static Optional<RunFile> of(Command command) {
        List<String> words = command.words().stream()
                .dropWhile(word -> word.matches("[A-Za-z_]\\w*=.*")
                        || List.of("cross-env", "env", "exec", "npx", "time", "dotenv", "--")
                                .contains(word))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String first = words.get(0);
        if (first.matches("\\./[\\w./-]+\\.(?:sh|bash|py|js|mjs|cjs|ts|rb|pl)")) {
            return resolved(first, command);
        }
        List<String> endings = RUNNERS.get(first);
        if (endings == null) {
            return Optional.empty();
        }
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (NODE_OPTION_WITH_VALUE.matcher(word).matches()) {
                return Optional.empty();
            }
            if (!word.startsWith("-")) {
                boolean known = endings.stream().anyMatch(ending -> word.endsWith("." + ending));
                boolean bare = first.equals("node")
                        && word.contains("/")
                        && !TreePaths.name(word).contains(".");
                return known || bare ? resolved(word, command) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<RunFile> resolved(String word, Command command) {
        return PATH.matcher(word).matches()
                ? TreePaths.resolve(command.folder(), word)
                        .filter(path -> !path.isEmpty())
                        .map(path -> new RunFile(word, path, command.location()))
                : Optional.empty();
    }

    /** Tells whether the file is there, with the endings that may be left out. */
    public boolean exists(SourceTree tree) {
        return Stream.of(
                        "",
                        ".js",
                        ".mjs",
                        ".cjs",
                        ".json",
                        ".ts",
                        "/index.js",
                        "/index.mjs",
                        "/index.cjs",
                        "/index.ts",
                        "/package.json")
                .anyMatch(ending -> tree.exists(path + ending));
    }

    /** Tells whether it lies where builds, or other tools, put what they make. */
    public boolean isMade(SourceTree tree) {
        return tree.ignores(path)
                || TreePaths.folder(path).isEmpty() && tree.ignores(path + ".js")
                || Stream.of(TreePaths.folder(path).split("/"))
                        .anyMatch(part ->
                                RESULTS.contains(part) || RESULT.matcher(part).matches());
    }

    /** Returns the file beside it that has almost its name. */
    public Optional<SourceFile> alike(SourceTree tree) {
        return tree.in(TreePaths.folder(path)).stream()
                .filter(file -> plain(file.name()).equals(plain(TreePaths.name(path))))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\.\\w+$", "").replaceAll("[^a-z0-9]", "");
    }
}
