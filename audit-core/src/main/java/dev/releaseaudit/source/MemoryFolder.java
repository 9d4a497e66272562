package dev.releaseaudit.source;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Holds files in memory and lists them as folders. */
final class MemoryFolder {

    private final NavigableMap<String, byte[]> files = new TreeMap<>();

    void put(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    /** Returns what is directly in this folder, by name. */
    NavigableMap<String, Entry> list(String folder) {
        var entries = new TreeMap<String, Entry>();
        String prefix = folder.isEmpty() ? "" : folder + "/";
        String path = files.ceilingKey(prefix);
        while (path != null && path.startsWith(prefix)) {
            int slash = path.indexOf('/', prefix.length());
            if (slash < 0) {
                byte[] bytes = files.get(path);
                entries.put(path.substring(prefix.length()), new Entry.File(new MemoryBytes(bytes)));
                path = files.higherKey(path);
            } else {
                entries.put(path.substring(prefix.length(), slash), new Entry.Folder(Optional.empty()));
                path = files.ceilingKey(path.substring(0, slash) + "0"); // the character after the slash
            }
        }
        return entries;
    }
}
