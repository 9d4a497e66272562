package dev.releaseaudit.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tree of files that is audited: a folder, or files in memory.
 *
 * <p>Names are case-sensitive and as stored, whatever the file system does. Nothing outside the root is ever read. Immutable
 * but for the content of files, which is read when it is first asked for; safe to share between threads.
 */
public final class SourceTree {

    private final Gathered gathered;
    private final NavigableMap<String, SourceFile> files;
    private final List<SourceFile> sorted;
    private final Map<String, List<SourceFile>> byFolder;
    private final Set<String> folders = new HashSet<>();
    private final List<Diagnostic> diagnostics;

    SourceTree(Gathered gathered) {
        this.gathered = gathered;
        this.files = gathered.files;
        this.sorted = List.copyOf(files.values());
        this.byFolder = sorted.stream().collect(Collectors.groupingBy(SourceFile::folder));
        this.folders.addAll(gathered.folders);
        files.keySet().forEach(this::addParents);
        gathered.mentioned.forEach(this::addParents);
        this.diagnostics = gathered.diagnostics.stream().distinct().sorted().toList();
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

    /** Returns the file at exactly this path, or where links of the tree lead from there. */
    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(resolve(path)));
    }

    /** Returns the files in this folder and below, sorted by path; below a link, those of the folder that it leads to. */
    public List<SourceFile> under(String folder) {
        String path = resolve(folder);
        // '0' is the character after '/'
        return path.isEmpty()
                ? sorted
                : List.copyOf(files.subMap(path + "/", path + "0").values());
    }

    /** Returns the files directly in this folder, sorted by path. */
    public List<SourceFile> in(String folder) {
        return Collections.unmodifiableList(byFolder.getOrDefault(resolve(folder), List.of()));
    }

    /** Tells whether a file or folder has exactly this path (empty: the root), including files whose content is not there. */
    public boolean exists(String path) {
        String resolved = resolve(path);
        return files.containsKey(resolved)
                || gathered.mentioned.contains(resolved)
                || isFolder(path)
                || gathered.links.containsKey(path);
    }

    /** Tells whether this is a folder. */
    public boolean isFolder(String path) {
        String resolved = resolve(path);
        return resolved.isEmpty() || folders.contains(resolved);
    }

    /**
     * Tells whether the ignore files of the tree leave this path out, whether or not it exists. They never leave out what is
     * tracked; folders that tools fill with dependencies, such as {@code node_modules}, are left out without being named.
     */
    public boolean ignores(String path) {
        if (path.isEmpty() || (exists(path) && !isFolder(path))) {
            return false;
        }
        WorkTree nearest = gathered.workTrees.get(0);
        for (WorkTree inner : gathered.workTrees) {
            if (path.startsWith(inner.at())
                    && inner.at().length() > nearest.at().length()) {
                nearest = inner;
            }
        }
        return nearest.ignores(path, isFolder(path))
                || Arrays.stream(path.split("/")).anyMatch(BuildFolders::byName);
    }

    /** Returns what was left out and why, sorted. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Returns this tree without some of its files, which still exist but have no content.
     *
     * @param patterns what to leave out, as lines of an ignore file in the root
     */
    SourceTree without(List<String> patterns) {
        var rules = new IgnoreRules();
        rules.add("", String.join("\n", patterns));
        var rest = new Gathered();
        rest.folders.addAll(gathered.folders);
        rest.links.putAll(gathered.links);
        rest.workTrees.addAll(gathered.workTrees);
        rest.mentioned.addAll(gathered.mentioned);
        files.forEach((path, file) -> {
            if (rules.ignores(path, false)) {
                rest.mentioned.add(path);
            } else {
                rest.files.put(path, file);
            }
        });
        gathered.diagnostics.stream()
                .filter(d -> !rules.ignores(d.location().path(), false))
                .forEach(rest.diagnostics::add);
        return new SourceTree(rest);
    }

    /** Follows links to folders. What they lead to has no link in it any more. */
    private String resolve(String path) {
        if (gathered.links.isEmpty()) {
            return path;
        }
        String resolved = "";
        for (String name : path.split("/", -1)) {
            String next = resolved.isEmpty() ? name : resolved + "/" + name;
            resolved = gathered.links.getOrDefault(next, next);
        }
        return resolved;
    }

    private void addParents(String path) {
        int slash = path.lastIndexOf('/');
        while (slash > 0 && folders.add(path.substring(0, slash))) {
            slash = path.lastIndexOf('/', slash - 1);
        }
    }
}
