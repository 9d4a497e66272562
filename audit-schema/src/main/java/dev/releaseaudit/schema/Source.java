package dev.releaseaudit.schema;

import java.nio.file.Path;

/**
 * A Go module, or a package of npm, that facts come from.
 *
 * @param name the name of the part of the index that they stand in
 * @param module the module with its version, or {@code npm/} and the package with its version
 * @param folder where they stand in it
 */
record Source(String name, String module, String folder) {

    static Source of(String line) {
        String[] words = line.split(" ");
        return new Source(words[0], words[1], words[2]);
    }

    /** Tells whether it is a package of npm with declarations, rather than a Go module. */
    boolean isPackage() {
        return module.startsWith("npm/");
    }

    Path in(Path modules) {
        return modules.resolve(module).resolve(folder);
    }
}
