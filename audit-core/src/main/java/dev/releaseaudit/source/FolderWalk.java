package dev.releaseaudit.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Walks one tree of folders, on disk, in memory or both, and gathers what the audit shall see. */
final class FolderWalk {

    /**
     * A folder still to be walked.
     *
     * @param onlyNamed whether only what version control names is wanted, since the folder is left out otherwise
     */
    private record Open(String path, Optional<Path> disk, WorkTree workTree, boolean onlyNamed) {}

    private final SourceTreeBuilder options;
    private final Optional<Path> root;
    private final Gathered gathered = new Gathered();
    private final Deque<Open> open = new ArrayDeque<>();
    private int entriesLeft;

    FolderWalk(SourceTreeBuilder options, Optional<Path> root) {
        this.options = options;
        this.root = root;
        this.entriesLeft = options.maxEntries();
    }

    Gathered walk() {
        var workTree = root.map(folder -> WorkTree.ofRoot(folder, gathered.diagnostics::add))
                .orElseGet(WorkTree::unversioned);
        gathered.workTrees.add(workTree);
        open.push(new Open("", root, workTree, false));
        while (!open.isEmpty() && entriesLeft >= 0) {
            enter(open.pop());
        }
        gathered.workTrees.forEach(tree -> tree.absent().forEach(gathered.mentioned::add));
        return gathered;
    }

    private void enter(Open folder) {
        NavigableMap<String, Entry> entries = list(folder);
        boolean cache =
                folder.disk().isPresent() && !folder.path().isEmpty() && BuildFolders.byContent(entries.keySet());
        if (cache && !named(folder.path(), true, folder.workTree())) {
            return;
        }
        gathered.folders.add(folder.path());
        if (entries.get(".gitignore") instanceof Entry.File file) {
            folder.workTree().addIgnoreFile(folder.path(), ignoreFile(join(folder.path(), ".gitignore"), file.bytes()));
        }
        Open entered = new Open(folder.path(), folder.disk(), folder.workTree(), folder.onlyNamed() || cache);
        entries.forEach((name, entry) -> visit(entered, name, entry, entries.keySet()));
    }

    private NavigableMap<String, Entry> list(Open folder) {
        NavigableMap<String, Entry> entries = new TreeMap<>();
        if (folder.disk().isPresent()) {
            try {
                entries.putAll(DiskFolder.list(folder.disk().get(), entriesLeft + 1));
            } catch (IOException e) {
                Diagnostic why = Diagnostic.hole(
                        Diagnostic.Kind.UNREADABLE_FILE, place(folder.path()), "the folder cannot be read");
                gathered.diagnostics.add(why);
            }
        }
        options.memory().list(folder.path()).forEach((name, entry) -> {
            boolean merges = entry instanceof Entry.Folder && entries.get(name) instanceof Entry.Folder;
            if (!merges) {
                entries.put(name, entry);
            }
        });
        return entries;
    }

    private void visit(Open folder, String name, Entry entry, Set<String> names) {
        if (BuildFolders.versionControl(name)) {
            return;
        }
        if (--entriesLeft < 0) {
            gathered.diagnostics.add(Diagnostic.hole(
                    Diagnostic.Kind.LIMIT_REACHED,
                    place(""),
                    "more than " + options.maxEntries() + " files and folders; the rest is not looked at"));
            return;
        }
        String path = join(folder.path(), name);
        boolean isFolder = entry instanceof Entry.Folder;
        WorkTree workTree = folder.workTree();
        boolean filled = entry instanceof Entry.Folder inner
                && inner.path().isPresent()
                && (BuildFolders.byName(name) || BuildFolders.byNeighbours(name, names));
        boolean leftOut = folder.onlyNamed() || filled || workTree.excludes(path, isFolder);
        if (leftOut && !named(path, isFolder, workTree)) {
            return;
        }
        if (entry instanceof Entry.Folder inner) {
            openFolder(path, inner.path(), workTree, leftOut);
        } else if (entry instanceof Entry.File file) {
            add(path, file.bytes(), workTree);
        } else if (entry instanceof Entry.Link link) {
            follow(path, link.path(), workTree);
        } else {
            skip(path, "neither a file nor a folder; it is not read");
        }
    }

    private void openFolder(String path, Optional<Path> disk, WorkTree workTree, boolean onlyNamed) {
        if (disk.isEmpty() || !workTree.submodule(path)) {
            open.push(new Open(path, disk, workTree, onlyNamed));
            return;
        }
        Optional<WorkTree> submodule = WorkTree.ofSubmodule(disk.get(), path, gathered.diagnostics::add);
        if (submodule.isEmpty()) {
            skip(path, "the submodule is not checked out");
        }
        submodule.ifPresent(gathered.workTrees::add);
        open.push(new Open(path, disk, submodule.orElse(workTree), false));
    }

    private void follow(String path, Path link, WorkTree workTree) {
        Path jail = root.orElse(link);
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            skip(path, "the link leads nowhere");
            return;
        }
        if (!target.startsWith(jail)) {
            gathered.mentioned.add(path);
            skip(path, "the link leads out of the audited folder and is not followed");
            return;
        }
        Path inside = jail.relativize(target);
        for (Path name : inside) {
            if (BuildFolders.versionControl(name.toString())) {
                skip(path, "the link leads into the folder of version control and is not followed");
                return;
            }
        }
        if (Files.isDirectory(target)) {
            gathered.links.put(path, relative(jail, target));
        } else if (Files.isRegularFile(target)) {
            add(path, new DiskBytes(target), workTree);
        } else {
            skip(path, "the link leads to neither a file nor a folder; it is not read");
        }
    }

    private void add(String path, ByteSource bytes, WorkTree workTree) {
        boolean tracked = options.trackedOverride(path).orElseGet(() -> workTree.tracks(path));
        Optional<Boolean> executable = options.executableOverride(path).or(() -> workTree.executable(path));
        gathered.files.put(path, new SourceFile(path, bytes, options.maxFileSize(), tracked, executable));
    }

    private boolean named(String path, boolean folder, WorkTree workTree) {
        return folder
                ? workTree.namesBelow(path) || options.tracksBelow(path)
                : workTree.names(path) || options.trackedOverride(path).orElse(false);
    }

    private String ignoreFile(String path, ByteSource bytes) {
        try {
            byte[] read = bytes.read(WorkTree.MAX_IGNORE_FILE);
            if (read.length > WorkTree.MAX_IGNORE_FILE) {
                gathered.diagnostics.add(Diagnostic.note(
                        Diagnostic.Kind.LIMIT_REACHED,
                        place(path),
                        "only the first " + WorkTree.MAX_IGNORE_FILE + " bytes of the ignore file count"));
                read = Arrays.copyOf(read, WorkTree.MAX_IGNORE_FILE);
            }
            return new String(read, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private void skip(String path, String why) {
        gathered.diagnostics.add(Diagnostic.note(Diagnostic.Kind.SKIPPED, place(path), why));
    }

    private static Located place(String path) {
        Location location = Location.of(path);
        return () -> location;
    }

    private static String relative(Path root, Path path) {
        String relative = "";
        for (Path at = path; at != null && !at.equals(root); at = at.getParent()) {
            relative = join(FileNames.of(at), relative);
        }
        return relative;
    }

    private static String join(String folder, String name) {
        return folder.isEmpty() || name.isEmpty() ? folder + name : folder + "/" + name;
    }
}
