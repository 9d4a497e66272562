package dev.releaseaudit.test;

import dev.releaseaudit.source.Location;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * Lets an IDE open the audited file from a test.
 *
 * @param root the folder that was audited; empty where there is none to open files of
 */
record SourceLink(Optional<Path> root) {

    DynamicTest test(String name, Location at, Executable executable) {
        return root.map(folder -> DynamicTest.dynamicTest(name, uri(folder, at), executable))
                .orElseGet(() -> DynamicTest.dynamicTest(name, executable));
    }

    /** Returns {@code file:///path?line=14&column=9}; a folder has no line. */
    private static URI uri(Path root, Location at) {
        Path file = root.toAbsolutePath().normalize().resolve(at.path());
        return Files.isDirectory(file)
                ? file.toUri()
                : URI.create(file.toUri() + "?line=" + at.line() + "&column=" + at.column());
    }
}
