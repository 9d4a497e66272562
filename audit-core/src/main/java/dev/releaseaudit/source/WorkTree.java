package dev.releaseaudit.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Knows what version control says of the paths below one folder of the audited tree: which are tracked, which are left out.
 * All paths are relative to the root of the tree.
 */
final class WorkTree {

    /** How much of an ignore file is read, which bounds what an odd one can cost. */
    static final int MAX_IGNORE_FILE = 64 * 1024;

    private final String at;
    private final String above;
    private final Optional<GitIndex> index;
    private final IgnoreRules ignores;

    /**
     * @param at the top of the work tree inside the audited tree, with a slash; empty where it is the root or above it
     * @param above the root of the audited tree inside the work tree, with a slash; empty where it is the top or above it
     */
    private WorkTree(String at, String above, Optional<GitIndex> index, IgnoreRules ignores) {
        this.at = at;
        this.above = above;
        this.index = index;
        this.ignores = ignores;
    }

    /** Returns what is known outside version control. */
    static WorkTree unversioned() {
        return new WorkTree("", "", Optional.empty(), new IgnoreRules());
    }

    /**
     * Returns what is known of the root. Where nothing there is tracked yet, every file counts as tracked; where the root itself
     * is left out of its work tree, whoever audits it wants to see it all the same.
     */
    static WorkTree ofRoot(Path root, Consumer<Diagnostic> diagnostics) {
        return GitFolder.above(root).map(git -> ofRoot(root, git, diagnostics)).orElseGet(WorkTree::unversioned);
    }

    private static WorkTree ofRoot(Path root, GitFolder git, Consumer<Diagnostic> diagnostics) {
        List<Path> between = new ArrayList<>();
        for (Path folder = root; folder != null && !folder.equals(git.workTree()); folder = folder.getParent()) {
            between.add(0, folder);
        }
        var ignores = ignoresOf(git);
        String above = "";
        for (Path folder : between) {
            String parent = above.isEmpty() ? "" : above.substring(0, above.length() - 1);
            Path file = Optional.ofNullable(folder.getParent()).orElse(folder).resolve(".gitignore");
            GitFolder.read(file, MAX_IGNORE_FILE).ifPresent(bytes -> ignores.add(parent, text(bytes)));
            above += FileNames.of(folder) + "/";
        }
        boolean leftOut = !above.isEmpty() && ignores.ignores(above.substring(0, above.length() - 1), true);
        String prefix = above;
        Optional<GitIndex> index = indexOf(git, "", diagnostics).filter(i -> i.hasBelow(prefix));
        return new WorkTree("", above, index, leftOut ? new IgnoreRules() : ignores);
    }

    /** Returns what is known of a submodule in this folder of the tree; empty where it is not checked out. */
    static Optional<WorkTree> ofSubmodule(Path folder, String path, Consumer<Diagnostic> diagnostics) {
        return GitFolder.at(folder)
                .map(git -> new WorkTree(path + "/", "", indexOf(git, path, diagnostics), ignoresOf(git)));
    }

    private static Optional<GitIndex> indexOf(GitFolder git, String path, Consumer<Diagnostic> diagnostics) {
        Optional<byte[]> bytes = git.index();
        Optional<GitIndex> index = bytes.flatMap(GitIndex::parse);
        if (bytes.isPresent() && index.isEmpty()) {
            diagnostics.accept(new Diagnostic(
                    Diagnostic.Kind.UNREADABLE_FILE,
                    Diagnostic.Impact.NOTE,
                    "the index of version control cannot be read; every file counts as tracked",
                    Location.of(path)));
        }
        return index;
    }

    private static IgnoreRules ignoresOf(GitFolder git) {
        var ignores = new IgnoreRules();
        git.exclude(MAX_IGNORE_FILE).ifPresent(bytes -> ignores.everywhere(text(bytes)));
        return ignores;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Returns where this begins inside the audited tree, with a slash; empty for the root. */
    String at() {
        return at;
    }

    /** Tells whether version control names this file, so that no ignore file leaves it out. */
    boolean names(String path) {
        return index.filter(i -> i.entries().containsKey(inside(path))).isPresent();
    }

    /** Tells whether version control names this folder, or a file below it. */
    boolean namesBelow(String folder) {
        return names(folder)
                || index.filter(i -> i.hasBelow(inside(folder) + "/")).isPresent();
    }

    /** Tells whether a file counts as tracked. */
    boolean tracks(String path) {
        return index.isEmpty() || names(path);
    }

    /** Tells whether this folder is the top of another repository. */
    boolean submodule(String folder) {
        return entry(folder).filter(GitIndex.Entry::submodule).isPresent();
    }

    /** Tells whether a file is executable; empty where only the file system knows. */
    Optional<Boolean> executable(String path) {
        return entry(path).filter(GitIndex.Entry::file).map(GitIndex.Entry::executable);
    }

    /** Returns the tracked paths that the work tree was told to leave out. */
    Stream<String> absent() {
        return index.stream()
                .flatMap(i -> i.entries().entrySet().stream())
                .filter(e -> e.getValue().absent() && e.getKey().startsWith(above))
                .map(e -> at + e.getKey().substring(above.length()).replaceFirst("/$", ""));
    }

    /** Adds the text of the ignore file in this folder. */
    void addIgnoreFile(String folder, String text) {
        String inside = inside(folder.isEmpty() ? "" : folder + "/");
        ignores.add(inside.isEmpty() ? "" : inside.substring(0, inside.length() - 1), text);
    }

    /** Tells whether ignore files leave out this path, given that they do not leave out the folder that it is in. */
    boolean excludes(String path, boolean folder) {
        return ignores.excludes(inside(path), folder);
    }

    /** Tells whether ignore files leave out this path, or a folder that it is in. */
    boolean ignores(String path, boolean folder) {
        return ignores.ignores(inside(path), folder);
    }

    private Optional<GitIndex.Entry> entry(String path) {
        return index.flatMap(i -> Optional.ofNullable(i.entries().get(inside(path))));
    }

    private String inside(String path) {
        return above + (path.length() < at.length() ? "" : path.substring(at.length()));
    }
}
