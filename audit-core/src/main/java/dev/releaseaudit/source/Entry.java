package dev.releaseaudit.source;

import java.nio.file.Path;
import java.util.Optional;

/** What one name in a folder stands for. */
sealed interface Entry {

    /** A folder, on disk unless it is in memory only. */
    record Folder(Optional<Path> path) implements Entry {}

    /** A file with content. */
    record File(ByteSource bytes) implements Entry {}

    /** A symbolic link. */
    record Link(Path path) implements Entry {}

    /** A device, a pipe, a socket, or something that the file system does not tell about. */
    record Special() implements Entry {}
}
