package dev.releaseaudit.k8s.kustomize.load;

import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Gives one build the files of the tree, and remembers which it took. Used by one thread. */
public final class Sources {

    private final SourceTree tree;
    private final Function<SourceFile, YamlFile> yaml;
    private final boolean restricted;
    private final boolean top;
    private final SortedSet<String> taken = new TreeSet<>();
    private final ProblemLog problems = new ProblemLog();

    /**
     * Creates the sources of one build.
     *
     * @param restricted whether only files in the folder of a kustomization and below may be read
     * @param top whether there is nothing above the root of the tree
     */
    public Sources(SourceTree tree, Function<SourceFile, YamlFile> yaml, boolean restricted, boolean top) {
        this.tree = tree;
        this.yaml = yaml;
        this.restricted = restricted;
        this.top = top;
    }

    /** Returns the tree. */
    public SourceTree tree() {
        return tree;
    }

    /** Tells whether only files in the folder of a kustomization and below may be read. */
    public boolean restricted() {
        return restricted;
    }

    /** Resolves a relative path; empty where it leaves the tree. */
    Optional<String> resolve(String folder, String relative) {
        return RelativePaths.resolve(folder, relative, top);
    }

    /**
     * Returns a file as YAML.
     *
     * @throws dev.releaseaudit.source.UnreadableFileException where the file has no text
     */
    public YamlFile yaml(SourceFile file) {
        return yaml.apply(file);
    }

    /** Returns the problems of the build. */
    public ProblemLog problems() {
        return problems;
    }

    /** Returns the paths of the files that were taken. */
    public SortedSet<String> taken() {
        return Collections.unmodifiableSortedSet(taken);
    }

    SourceFile take(SourceFile file) {
        taken.add(file.path());
        return file;
    }
}
