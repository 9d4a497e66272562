package dev.releaseaudit.cli;

import dev.releaseaudit.source.AuditInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The tree that an audit of a folder or file reads, and the part of it that the report is about. A folder in a repository is read
 * with the repository: an overlay builds on folders beside it. A folder with a configuration of its own is a tree of its own.
 *
 * @param root the root of the tree
 * @param within the path of the folder or file in the tree; empty where it is the tree
 */
record AuditedPlace(Path root, String within) {

    private static final Path STANDARD_INPUT = Path.of("-");

    /**
     * Returns the place of a folder or file.
     *
     * @throws AuditInputException where there is none
     */
    static AuditedPlace of(Path given) {
        if (given.equals(STANDARD_INPUT)) {
            return new AuditedPlace(given, "");
        }
        if (!Files.exists(given)) {
            throw new AuditInputException("no such folder or file: " + given);
        }
        Path own = given.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(own)
                ? own
                : Optional.ofNullable(own.getParent()).orElse(own);
        Path root = root(folder);
        return root.equals(own)
                ? new AuditedPlace(given, "")
                : new AuditedPlace(root, root.relativize(own).toString().replace('\\', '/'));
    }

    boolean isStandardInput() {
        return root.equals(STANDARD_INPUT);
    }

    boolean isWholeTree() {
        return within.isEmpty();
    }

    private static Path root(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".audit.yaml")) || Files.exists(above.resolve(".git"))) {
                return above;
            }
        }
        return folder;
    }
}
