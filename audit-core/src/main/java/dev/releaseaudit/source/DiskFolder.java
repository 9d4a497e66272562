package dev.releaseaudit.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Lists folders of the file system. */
final class DiskFolder {

    private DiskFolder() {}

    /** Returns the entries by name; no more than the limit. */
    static NavigableMap<String, Entry> list(Path folder, int limit) throws IOException {
        var entries = new TreeMap<String, Entry>();
        try (var stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                if (entries.size() == limit) {
                    break;
                }
                entries.put(FileNames.of(child), entry(child));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private static Entry entry(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                return new Entry.Folder(Optional.of(path));
            }
            if (attributes.isRegularFile()) {
                return new Entry.File(new DiskBytes(path));
            }
            return attributes.isSymbolicLink() ? new Entry.Link(path) : new Entry.Special();
        } catch (IOException e) {
            return new Entry.Special();
        }
    }
}
