package dev.releaseaudit.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a {@link SourceTree} together: a folder, files in memory, or both. Used by one thread. */
public final class SourceTreeBuilder {

    private final Optional<Path> root;
    private final Map<String, byte[]> memory = new TreeMap<>();
    private final Set<String> mentioned = new TreeSet<>();
    private int maxFileSize = 16 * 1024 * 1024;

    SourceTreeBuilder(Optional<Path> root) {
        this.root = root;
    }

    /** Adds a file in memory; it takes the place of a file of the folder at the same path. */
    public SourceTreeBuilder file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file in memory from its bytes. */
    public SourceTreeBuilder file(String path, byte[] bytes) {
        memory.put(path, bytes.clone());
        return this;
    }

    /** Adds a path that exists although its content is not there, so that links to it are not broken. */
    public SourceTreeBuilder mention(String path) {
        mentioned.add(path);
        return this;
    }

    /** Sets how many bytes a file may have for its content to be read; the standard is 16 MiB. */
    public SourceTreeBuilder maxFileSize(int bytes) {
        maxFileSize = bytes;
        return this;
    }

    /**
     * Returns the tree.
     *
     * @throws AuditInputException where there is no such folder, or it cannot be read
     */
    public SourceTree build() {
        var files = new TreeMap<String, SourceFile>();
        var folders = new TreeSet<String>();
        root.ifPresent(folder -> walk(folder, files, folders));
        memory.forEach((path, bytes) ->
                files.put(path, new SourceFile(path, new MemoryBytes(bytes), maxFileSize, true, Optional.empty())));
        return new SourceTree(files, mentioned, folders, List.of());
    }

    private void walk(Path root, Map<String, SourceFile> files, Set<String> folders) {
        if (!Files.isDirectory(root)) {
            throw new AuditInputException(Files.exists(root) ? "Not a folder: " + root : "No such folder: " + root);
        }
        Deque<Path> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Path folder = open.pop();
            List<Path> children = new ArrayList<>();
            try (var stream = Files.newDirectoryStream(folder)) {
                stream.forEach(children::add);
            } catch (IOException e) {
                continue;
            }
            children.sort(Comparator.comparing(Path::toString));
            for (Path child : children) {
                String path = root.relativize(child).toString().replace('\\', '/');
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    String name = path.substring(path.lastIndexOf('/') + 1);
                    if (!Set.of(".git", "node_modules", "target").contains(name)) {
                        folders.add(path);
                        open.push(child);
                    }
                } else if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(path, new SourceFile(path, new DiskBytes(child), maxFileSize, true, Optional.empty()));
                }
            }
        }
    }
}
