package dev.releaseaudit.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a {@link SourceTree} together: a folder, files in memory, or both. Used by one thread. */
public final class SourceTreeBuilder {

    private final Optional<Path> root;
    private final MemoryFolder memory = new MemoryFolder();
    private final Set<String> mentioned = new TreeSet<>();
    private final NavigableMap<String, Boolean> tracked = new TreeMap<>();
    private final Map<String, Boolean> executable = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private int maxFileSize = 16 * 1024 * 1024;
    private int maxEntries = 500_000;

    SourceTreeBuilder(Optional<Path> root) {
        this.root = root;
    }

    /**
     * Adds a file in memory, in place of one on disk at the same path.
     *
     * @throws IllegalArgumentException where the path is not a relative one with {@code /} between its names
     */
    public SourceTreeBuilder file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds a file in memory from its bytes.
     *
     * @throws IllegalArgumentException as {@link #file(String, String)}
     */
    public SourceTreeBuilder file(String path, byte[] bytes) {
        memory.put(checked(path), bytes.clone());
        return this;
    }

    /** Adds a path that exists although its content is not there, so that references to it are not broken. */
    public SourceTreeBuilder mention(String path) {
        mentioned.add(checked(path));
        return this;
    }

    /** Says whether version control tracks a file; a tracked one stays in the tree although an ignore file leaves it out. */
    public SourceTreeBuilder tracked(String path, boolean isTracked) {
        tracked.put(checked(path), isTracked);
        return this;
    }

    /** Says whether a file may be executed. */
    public SourceTreeBuilder executable(String path, boolean isExecutable) {
        executable.put(checked(path), isExecutable);
        return this;
    }

    /**
     * Leaves files out, tracked ones too; they still exist, but have no content.
     *
     * @param patterns what to leave out, as lines of an ignore file in the root
     */
    public SourceTreeBuilder without(List<String> patterns) {
        ignored.addAll(patterns);
        return this;
    }

    /** Sets how many bytes a file may have for its content to be read; the standard is 16 MiB. */
    public SourceTreeBuilder maxFileSize(int bytes) {
        maxFileSize = bytes;
        return this;
    }

    /** Sets how many files and folders are looked at; the standard is 500,000. */
    public SourceTreeBuilder maxEntries(int count) {
        maxEntries = count;
        return this;
    }

    /**
     * Returns the tree.
     *
     * @throws AuditInputException where there is no such folder, or it cannot be read
     */
    public SourceTree build() {
        Gathered gathered = new FolderWalk(this, root.map(SourceTreeBuilder::realFolder)).walk();
        gathered.mentioned.addAll(mentioned);
        SourceTree tree = new SourceTree(gathered);
        return ignored.isEmpty() ? tree : tree.without(ignored);
    }

    MemoryFolder memory() {
        return memory;
    }

    int maxFileSize() {
        return maxFileSize;
    }

    int maxEntries() {
        return maxEntries;
    }

    Optional<Boolean> trackedOverride(String path) {
        return Optional.ofNullable(tracked.get(path));
    }

    boolean tracksBelow(String folder) {
        return tracked.subMap(folder + "/", folder + "0").containsValue(true);
    }

    Optional<Boolean> executableOverride(String path) {
        return Optional.ofNullable(executable.get(path));
    }

    private static Path realFolder(Path root) {
        if (!Files.isDirectory(root)) {
            throw new AuditInputException((Files.exists(root) ? "Not a folder: " : "No such folder: ") + root);
        }
        if (!Files.isReadable(root)) {
            throw new AuditInputException("No permission to read folder: " + root);
        }
        try {
            return root.toRealPath();
        } catch (IOException e) {
            throw new AuditInputException("Cannot read folder: " + root);
        }
    }

    private static String checked(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                throw new IllegalArgumentException("Not a path below the root: '" + path + "'");
            }
        }
        return path;
    }
}
