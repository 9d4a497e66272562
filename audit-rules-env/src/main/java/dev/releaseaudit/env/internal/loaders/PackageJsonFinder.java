package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.env.dialect.Dialect;
import dev.releaseaudit.env.loading.LoaderUse;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the dependencies of a package of npm. */
final class PackageJsonFinder implements LoaderFinder {

    private static final List<String> LISTS = List.of("dependencies", "devDependencies", "optionalDependencies");
    private static final Set<String> PLAIN = Set.of("dotenv", "dotenv-safe", "@nestjs/config");
    /** Libraries with modes: {@code .env.production}, {@code .env.local}. */
    private static final Set<String> FLOWING = Set.of("dotenv-flow");
    /** Frameworks that have dotenv and dotenv-expand inside. */
    private static final Set<String> FRAMEWORKS =
            Set.of("vite", "next", "react-scripts", "astro", "@sveltejs/kit", "@dotenvx/dotenvx");

    private static final Pattern ONE = Pattern.compile("\\.env");
    private static final Pattern MODES = Pattern.compile("\\.env(\\.[\\w-]+){0,2}");

    @Override
    public boolean accepts(SourceFile file) {
        return file.name().equals("package.json");
    }

    @Override
    public void find(SourceFile file, Workspace workspace, LoaderUses uses) {
        for (YamlDocument document : workspace.yaml(file).documents()) {
            Map<String, Node.Entry> dependencies = new TreeMap<>();
            LISTS.forEach(list -> document.root()
                    .get(list)
                    .entries()
                    .forEach(entry -> dependencies.putIfAbsent(entry.name(), entry)));
            boolean expands = dependencies.containsKey("dotenv-expand");
            Dialect plain = expands ? Dialect.DOTENV_EXPAND : Dialect.DOTENV;
            first(dependencies, PLAIN).ifPresent(entry -> read(file, ONE, plain, entry, uses));
            first(dependencies, FLOWING).ifPresent(entry -> read(file, MODES, Dialect.DOTENV, entry, uses));
            first(dependencies, FRAMEWORKS)
                    .ifPresent(entry -> uses.readMatching(
                            file.folder(),
                            MODES,
                            new LoaderUse(
                                    entry.name() + " (npm)",
                                    Optional.of(Dialect.DOTENV_EXPAND),
                                    entry.key().location())));
        }
    }

    private static void read(SourceFile file, Pattern names, Dialect dialect, Node.Entry entry, LoaderUses uses) {
        uses.readMatching(
                file.folder(), names, LoaderUse.of(dialect, entry.key().location()));
    }

    private static Optional<Node.Entry> first(Map<String, Node.Entry> dependencies, Set<String> names) {
        return dependencies.values().stream()
                .filter(entry -> names.contains(entry.name()))
                .findFirst();
    }
}
