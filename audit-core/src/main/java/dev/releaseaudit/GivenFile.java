package dev.releaseaudit;

import dev.releaseaudit.source.AuditInputException;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file that the builder was given. */
final class GivenFile {

    private GivenFile() {}

    /**
     * Returns the file under its path in the tree, or under its name alone where it is not in the tree: a report holds no
     * absolute path.
     *
     * @throws AuditInputException where it cannot be read
     */
    static SourceFile read(Path file, Optional<Path> root, String what) {
        try {
            String name = name(file, root);
            SourceFile read = SourceFile.of(name, Files.readAllBytes(file));
            read.text();
            return read;
        } catch (IOException e) {
            throw new AuditInputException((Files.exists(file) ? "cannot read the " : "no such ") + what + ": " + file);
        } catch (UnreadableFileException e) {
            throw new AuditInputException(e.diagnostic(), e.diagnostic().message());
        }
    }

    private static String name(Path file, Optional<Path> root) {
        Path absolute = file.toAbsolutePath().normalize();
        return root.map(path -> path.toAbsolutePath().normalize())
                .filter(absolute::startsWith)
                .map(path -> path.relativize(absolute).toString().replace('\\', '/'))
                .orElseGet(() -> String.valueOf(absolute.getFileName()));
    }
}
