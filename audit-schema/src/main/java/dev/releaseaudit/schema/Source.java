package dev.releaseaudit.schema;

import java.nio.file.Path;

/**
 * A Go module that facts come from.
 *
 * @param name the name of the part of the index that they stand in
 * @param module the module with its version
 * @param folder where they stand in it
 */
record Source(String name, String module, String folder) {

    static Source of(String line) {
        String[] words = line.split(" ");
        return new Source(words[0], words[1], words[2]);
    }

    Path in(Path modules) {
        return modules.resolve(module).resolve(folder);
    }
}
