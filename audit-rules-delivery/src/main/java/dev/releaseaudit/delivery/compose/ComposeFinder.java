package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.delivery.ComposeProject;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the Compose projects of a repository: what {@code docker compose} starts in a folder, what scripts start with
 * {@code -f}, and each further file with the one that it needs below it.
 */
public final class ComposeFinder {

    private static final Pattern NAME = Pattern.compile(
            "(?:docker-)?compose(?:[.-][\\w.-]{1,60})?\\.ya?ml|[\\w-]{1,60}\\.(?:docker-)?compose\\.ya?ml");
    private static final List<String> BASES =
            List.of("compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml");
    private static final List<String> OVERRIDES = List.of(
            "compose.override.yml",
            "compose.override.yaml",
            "docker-compose.override.yml",
            "docker-compose.override.yaml");

    private final SourceTree tree;
    private final ComposeFiles files;

    private ComposeFinder(SourceTree tree, ComposeFiles files) {
        this.tree = tree;
        this.files = files;
    }

    /** Tells whether this is the name of a Compose file. */
    public static boolean accepts(String fileName) {
        return NAME.matcher(fileName).matches();
    }

    /** Returns the projects of a tree, sorted by their files. */
    public static List<ComposeProject> find(Workspace workspace) {
        ComposeFinder finder = new ComposeFinder(workspace.tree(), ComposeFiles.of(workspace));
        return finder.lists().stream()
                .map(finder::project)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(ComposeProject::label))
                .toList();
    }

    private Optional<ComposeProject> project(List<String> paths) {
        List<SourceFile> sources =
                paths.stream().flatMap(path -> tree.file(path).stream()).toList();
        String folder = sources.get(0).folder();
        ComposeLoader loader = new ComposeLoader(files);
        Node model = loader.load(sources, folder, files.environment(folder));
        ComposeProject project = new ComposeProject(
                paths,
                loader.read(),
                folder,
                model,
                loader.variables(),
                ComposeStage.of(paths, folder, model, tree),
                loader.problems());
        boolean something = !project.services().isEmpty() || !project.problems().isEmpty();
        return something ? Optional.of(project) : Optional.empty();
    }

    private Set<List<String>> lists() {
        Set<String> named = new TreeSet<>();
        for (SourceFile file : tree.files()) {
            if (accepts(file.name()) && isCompose(file)) {
                named.add(file.path());
            }
        }
        Set<List<String>> lists = new LinkedHashSet<>();
        Set<String> taken = new TreeSet<>();
        for (List<String> command : ComposeCommands.fileLists(tree)) {
            if (command.stream()
                    .allMatch(path -> tree.file(path).filter(this::isCompose).isPresent())) {
                lists.add(command);
                taken.addAll(command);
            }
        }
        for (String base : named) {
            if (BASES.contains(TreePaths.name(base)) && isDefault(base) && !isPart(base, named)) {
                List<String> list = withOverride(base);
                lists.add(list);
                taken.addAll(list);
            }
        }
        for (String path : named) {
            if (!taken.contains(path) && !isPart(path, named)) {
                lists.add(needed(path));
            }
        }
        return lists;
    }

    /** Of two files that Compose would take in a folder, it takes the first. */
    private boolean isDefault(String base) {
        return beside(base, BASES).filter(base::equals).isPresent();
    }

    private List<String> withOverride(String base) {
        List<String> list = new ArrayList<>(List.of(base));
        beside(base, OVERRIDES).ifPresent(list::add);
        return list;
    }

    private Optional<String> beside(String path, List<String> names) {
        String folder = TreePaths.folder(path);
        return names.stream()
                .map(name -> folder.isEmpty() ? name : folder + "/" + name)
                .filter(other -> tree.file(other).isPresent())
                .findFirst();
    }

    /** Returns the file alone, or over the one of its folder where a service of it has neither image nor build. */
    private List<String> needed(String path) {
        Optional<String> base = beside(path, BASES).filter(other -> !other.equals(path));
        boolean alone = services(path)
                .allMatch(service -> service.value().get("image").isPresent()
                        || service.value().get("build").isPresent()
                        || service.value().get("extends").isPresent());
        return alone || base.isEmpty() ? List.of(path) : List.of(base.get(), path);
    }

    /** A file that others include or extend is no project of its own. */
    private boolean isPart(String path, Set<String> named) {
        return named.stream()
                .filter(other -> !other.equals(path))
                .anyMatch(other -> references(other)
                        .anyMatch(reference -> TreePaths.resolve(TreePaths.folder(other), reference)
                                .filter(path::equals)
                                .isPresent()));
    }

    private Stream<String> references(String path) {
        Stream<Node> included = roots(path).flatMap(root -> root.get("include").walk());
        Stream<Node> extended = services(path).map(service -> service.value().at("extends.file"));
        return Stream.concat(included, extended).map(Node::text).filter(text -> !text.isEmpty());
    }

    private Stream<Node.Entry> services(String path) {
        return roots(path).flatMap(root -> root.get("services").entries().stream());
    }

    private boolean isCompose(SourceFile file) {
        return roots(file.path())
                .anyMatch(root ->
                        root.get("services").isPresent() || root.get("include").isPresent());
    }

    private Stream<Node> roots(String path) {
        try {
            return files.documents(tree.file(path).orElseThrow()).stream();
        } catch (ComposeException e) {
            return Stream.of(AbsentNode.of(Location.of(path)));
        }
    }
}
