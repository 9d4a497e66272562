package dev.releaseaudit.source;

import java.nio.file.Path;
import java.util.Optional;

/** Is what one name in a folder stands for. */
sealed interface Entry {

    /** Is a folder, on disk unless it is in memory only. */
    record Folder(Optional<Path> path) implements Entry {}

    /** Is a file with content. */
    record File(ByteSource bytes) implements Entry {}

    /** Is a symbolic link. */
    record Link(Path path) implements Entry {}

    /** Is a device, a pipe, a socket, or something that the file system does not tell about. */
    record Special() implements Entry {}
}
