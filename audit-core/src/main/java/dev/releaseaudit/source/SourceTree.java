package dev.releaseaudit.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Is the tree of files that is audited: a folder, or files in memory.
 *
 * <p>Names are case-sensitive and as stored, whatever the file system does. Nothing outside the root is ever read. Immutable
 * but for the content of files, which is read when it is first asked for; safe to share between threads.
 */
public final class SourceTree {

    private final NavigableMap<String, SourceFile> files;
    private final List<SourceFile> sorted;
    private final Map<String, List<SourceFile>> byFolder;
    private final Set<String> mentioned;
    private final Set<String> folders;
    private final List<Diagnostic> diagnostics;

    SourceTree(
            NavigableMap<String, SourceFile> files,
            Set<String> mentioned,
            Set<String> emptyFolders,
            Collection<Diagnostic> diagnostics) {
        this.files = new TreeMap<>(files);
        this.sorted = List.copyOf(files.values());
        this.byFolder = sorted.stream().collect(Collectors.groupingBy(SourceFile::folder));
        this.mentioned = Set.copyOf(mentioned);
        this.folders = new TreeSet<>(emptyFolders);
        files.keySet().forEach(this::addParents);
        mentioned.forEach(this::addParents);
        emptyFolders.forEach(this::addParents);
        this.diagnostics = diagnostics.stream().distinct().sorted().toList();
    }

    /**
     * Returns the tree under a folder, with the standard options.
     *
     * @throws AuditInputException where there is no such folder, or it cannot be read
     */
    public static SourceTree of(Path root) {
        return builder(root).build();
    }

    /** Returns a tree in memory from paths and texts. */
    public static SourceTree of(Map<String, String> texts) {
        SourceTreeBuilder builder = builder();
        texts.forEach(builder::file);
        return builder.build();
    }

    /** Returns a builder of a tree under a folder. */
    public static SourceTreeBuilder builder(Path root) {
        return new SourceTreeBuilder(Optional.of(root));
    }

    /** Returns a builder of a tree in memory. */
    public static SourceTreeBuilder builder() {
        return new SourceTreeBuilder(Optional.empty());
    }

    /** Returns the files, sorted by path. */
    public List<SourceFile> files() {
        return sorted;
    }

    /** Returns the file at exactly this path. */
    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Returns the files in this folder and below, sorted by path. */
    public List<SourceFile> under(String folder) {
        // '0' is the character after '/'
        return folder.isEmpty()
                ? sorted
                : List.copyOf(files.subMap(folder + "/", folder + "0").values());
    }

    /** Returns the files directly in this folder, sorted by path. */
    public List<SourceFile> in(String folder) {
        return Collections.unmodifiableList(byFolder.getOrDefault(folder, List.of()));
    }

    /** Tells whether a file or folder has exactly this path (empty: the root), including files whose content is not there. */
    public boolean exists(String path) {
        return files.containsKey(path) || mentioned.contains(path) || isFolder(path);
    }

    /** Tells whether this is a folder. */
    public boolean isFolder(String path) {
        return path.isEmpty() || folders.contains(path);
    }

    /** Tells whether the ignore files of the tree leave this path out, whether or not it exists. */
    public boolean ignores(String path) {
        return false;
    }

    /** Returns what was left out and why, sorted. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void addParents(String path) {
        int slash = path.lastIndexOf('/');
        while (slash > 0 && folders.add(path.substring(0, slash))) {
            slash = path.lastIndexOf('/', slash - 1);
        }
    }
}
