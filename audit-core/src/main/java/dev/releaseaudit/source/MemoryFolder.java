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
        var at = files.ceilingEntry(prefix);
        while (at != null && at.getKey().startsWith(prefix)) {
            String path = at.getKey();
            int slash = path.indexOf('/', prefix.length());
            if (slash < 0) {
                entries.put(path.substring(prefix.length()), new Entry.File(new MemoryBytes(at.getValue())));
                at = files.higherEntry(path);
            } else {
                entries.put(path.substring(prefix.length(), slash), new Entry.Folder(Optional.empty()));
                at = files.ceilingEntry(path.substring(0, slash) + "0"); // the character after the slash
            }
        }
        return entries;
    }
}
