package dev.releaseaudit.k8s.kustomize.load;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import java.util.List;
import java.util.Optional;

/** Finds what a kustomization names: files in its folder and below, and other folders, but none that it is in. */
public final class Loader {

    private static final int DEEPEST = 100;

    private final Sources sources;
    private final String folder;
    private final Optional<Loader> referrer;
    private final int depth;

    private Loader(Sources sources, String folder, Optional<Loader> referrer) {
        this.sources = sources;
        this.folder = folder;
        this.referrer = referrer;
        this.depth = referrer.map(each -> each.depth + 1).orElse(0);
    }

    /** Returns the loader of the kustomization in this folder. */
    public static Loader of(Sources sources, String folder) {
        return new Loader(sources, folder, Optional.empty());
    }

    /** Returns the folder of the kustomization. */
    public String folder() {
        return folder;
    }

    /** Returns what the whole build reads from. */
    public Sources sources() {
        return sources;
    }

    /** Returns the kustomizations in the folder, by the names that they may have. */
    public List<SourceFile> kustomizations() {
        return sources.tree().in(folder).stream()
                .filter(file -> List.of("kustomization.yaml", "kustomization.yml", "Kustomization")
                        .contains(file.name()))
                .map(sources::take)
                .toList();
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
            throw new Refusal(
                    Problem.Kind.OUTSIDE_ROOT,
                    name,
                    "%s is not in or below the folder of the kustomization".formatted(path));
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
        for (Optional<Loader> above = Optional.of(this); above.isPresent(); above = above.get().referrer) {
            if (TreePaths.isWithin(above.get().folder, resolved)) {
                throw new Refusal(
                        Problem.Kind.CYCLE, name, "%s contains a kustomization that builds on it".formatted(path));
            }
        }
        if (depth == DEEPEST) {
            throw new Refusal(Problem.Kind.LIMIT, name, "More than " + DEEPEST + " kustomizations build on each other");
        }
        return new Loader(sources, resolved, Optional.of(this));
    }
}
