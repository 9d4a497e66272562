package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.env.dialect.Dialect;
import dev.releaseaudit.env.loading.LoaderUse;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code env_file} of compose files, and takes a reference to a variable for a use of the {@code .env} beside them. */
final class ComposeFinder implements LoaderFinder {

    private static final Pattern NAME = Pattern.compile("(docker-)?compose([.-][\\w.-]+)?\\.ya?ml");
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\$)\\$(?:\\{[A-Za-z_]|[A-Za-z_])");
    /** A path with a variable in it stands for its default. */
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\w+:?-([^}$]*)}");

    @Override
    public boolean accepts(SourceFile file) {
        return NAME.matcher(file.name()).matches();
    }

    @Override
    public void find(SourceFile file, Workspace workspace, LoaderUses uses) {
        for (YamlDocument document : workspace.yaml(file).documents()) {
            for (Node.Entry service : document.root().get("services").entries()) {
                Node files = service.value().get("env_file");
                (files.items().isEmpty() ? List.of(files) : files.items()).forEach(each -> envFile(file, each, uses));
            }
            document.root()
                    .walk()
                    .filter(node -> REFERENCE.matcher(node.text()).find())
                    .findFirst()
                    .ifPresent(
                            node -> uses.read(file.folder(), ".env", LoaderUse.of(Dialect.COMPOSE, node.location())));
        }
    }

    private static void envFile(SourceFile file, Node each, LoaderUses uses) {
        Node path = each.get("path").isPresent() ? each.get("path") : each;
        Dialect dialect = each.get("format").is("raw") ? Dialect.COMPOSE_RAW : Dialect.COMPOSE_ENV_FILE;
        String written = DEFAULT.matcher(path.text()).replaceAll("$1");
        if (!written.isEmpty() && written.indexOf('$') < 0) {
            uses.read(file.folder(), written, LoaderUse.of(dialect, path.location()));
        }
    }
}
