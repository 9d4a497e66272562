package dev.releaseaudit.k8s.kustomize.load;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a kustomization names: files in its folder and below, and other folders, but none that it is in. */
public final class Loader {

    private static final int DEEPEST = 100;
    private static final List<String> KUSTOMIZATIONS =
            List.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    private final Sources sources;
    private final String folder;
    private final Optional<Loader> referrer;
    private final Optional<Problem> cycle;
    private final int depth;

    private Loader(Sources sources, String folder, Optional<Loader> referrer, Optional<Problem> cycle) {
        this.sources = sources;
        this.folder = folder;
        this.referrer = referrer;
        this.cycle = cycle;
        this.depth = referrer.map(each -> each.depth + 1).orElse(0);
    }

    /** Returns the loader of the kustomization in this folder. */
    public static Loader of(Sources sources, String folder) {
        return new Loader(sources, folder, Optional.empty(), Optional.empty());
    }

    /** Returns the folder of the kustomization. */
    public String folder() {
        return folder;
    }

    /** Returns what the whole build reads from. */
    public Sources sources() {
        return sources;
    }

    /** Returns the kustomizations in the folder, in the order in which kustomize looks for their names. */
    public List<SourceFile> kustomizations() {
        return sources.tree().in(folder).stream()
                .filter(file -> KUSTOMIZATIONS.contains(file.name()))
                .sorted(Comparator.comparing(file -> KUSTOMIZATIONS.indexOf(file.name())))
                .map(sources::take)
                .toList();
    }

    /** Returns the files of YAML and JSON in the folder, which may hold resources where no kustomization says so. */
    public List<SourceFile> manifests() {
        return sources.tree().in(folder).stream()
                .filter(file -> List.of("yaml", "yml", "json").contains(file.extension()))
                .toList();
    }

    /** Takes a file of the folder. */
    public SourceFile take(SourceFile file) {
        return sources.take(file);
    }

    /** Tells whether a text names a folder of the tree rather than a file. */
    public boolean isFolder(String path) {
        return !path.startsWith("/")
                && sources.resolve(folder, path)
                        .filter(found -> sources.tree().isFolder(found))
                        .isPresent();
    }

    /** Tells whether a text names something on another machine. */
    public boolean isRemote(String path) {
        return RelativePaths.isRemote(path);
    }

    /**
     * Returns the file that is named here.
     *
     * @throws Refusal where there is none, or it may not be read
     */
    public SourceFile file(Node name) {
        return file(name.text(), name);
    }

    /**
     * Returns the file with this path, which is named here.
     *
     * @throws Refusal where there is none, or it may not be read
     */
    public SourceFile file(String path, Node name) {
        if (isRemote(path)) {
            throw new Refusal(Problem.Kind.NOT_RENDERED, name, "Files on other machines are not fetched: " + path);
        }
        Optional<String> resolved = path.startsWith("/") ? Optional.empty() : sources.resolve(folder, path);
        boolean outside = resolved.isEmpty() || sources.restricted() && !TreePaths.isWithin(resolved.get(), folder);
        Optional<SourceFile> file = resolved.flatMap(sources.tree()::file);
        if (outside && (file.isPresent() || resolved.isEmpty())) {
            Problem problem = new Problem(
                    Problem.Kind.OUTSIDE_ROOT,
                    file.isPresent() ? Problem.Handling.PASSED_OVER : Problem.Handling.SKIPPED,
                    "%s is not in or below the folder of the kustomization".formatted(path),
                    name.location());
            sources.problems().add(problem);
            if (file.isEmpty()) {
                throw new Refusal(problem);
            }
        }
        return sources.take(file.orElseThrow(() -> new Refusal(
                Problem.Kind.MISSING_FILE,
                name,
                resolved.filter(sources.tree()::isFolder).isPresent()
                        ? "%s is a folder, not a file".formatted(path)
                        : "There is no file %s".formatted(path))));
    }

    /**
     * Returns the loader of the kustomization in the folder that is named here.
     *
     * @throws Refusal where there is none, or it contains this kustomization or one that builds on it
     */
    public Loader folder(Node name) {
        String path = name.text();
        if (path.isEmpty()) {
            throw new Refusal(Problem.Kind.MISSING_FILE, name, "An empty path names no folder");
        }
        if (isRemote(path)) {
            throw new Refusal(Problem.Kind.NOT_RENDERED, name, "Remote bases are not fetched: " + path);
        }
        if (path.startsWith("/")) {
            throw new Refusal(Problem.Kind.OUTSIDE_ROOT, name, "%s is an absolute path".formatted(path));
        }
        if (RelativePaths.isAmbiguous(path)) {
            throw new Refusal(Problem.Kind.MISSING_FILE, name, "%s has dots that look like a slip".formatted(path));
        }
        String resolved = sources.resolve(folder, path)
                .orElseThrow(() -> new Refusal(
                        Problem.Kind.OUTSIDE_ROOT, name, "%s leaves the root of the repository".formatted(path)));
        if (!sources.tree().isFolder(resolved)) {
            throw new Refusal(Problem.Kind.MISSING_FILE, name, "There is no file or folder %s".formatted(path));
        }
        Optional<Problem> closes = stack().filter(each -> TreePaths.isWithin(each.folder, resolved))
                .findFirst()
                .map(within -> cycle(resolved, name));
        closes.ifPresent(sources.problems()::add);
        if (depth == DEEPEST) {
            throw new Refusal(Problem.Kind.LIMIT, name, "More than " + DEEPEST + " kustomizations build on each other");
        }
        return new Loader(sources, resolved, Optional.of(this), closes);
    }

    /** Returns this loader, and those of the kustomizations that build on it. */
    private Stream<Loader> stack() {
        return Stream.iterate(Optional.of(this), Optional::isPresent, each -> each.flatMap(next -> next.referrer))
                .flatMap(Optional::stream);
    }

    /**
     * Returns the problem that a folder contains a kustomization which builds on it. It can be read all the same, unless it is
     * being read already, in which case one way into the cycle is the one to tell of.
     */
    private Problem cycle(String resolved, Node name) {
        boolean open = stack().anyMatch(each -> each.folder.equals(resolved));
        Problem problem = new Problem(
                Problem.Kind.CYCLE,
                (open ? "%s builds on this kustomization" : "%s contains a kustomization that builds on it")
                        .formatted(name.text()),
                name.location());
        if (!open) {
            return problem;
        }
        throw new Refusal(stack().takeWhile(each -> !each.folder.equals(resolved))
                .flatMap(each -> each.cycle.stream())
                .findFirst()
                .orElse(problem));
    }
}
