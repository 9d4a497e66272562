package dev.releaseaudit.it;

import java.nio.file.Files;
import java.nio.file.Path;

/** Knows where the example is. */
final class Shop {

    private Shop() {}

    /** Returns the root of the repository, from wherever the tests run. */
    static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("examples/shop"))) {
            here = here.getParent();
        }
        return here;
    }

    static Path folder() {
        return repository().resolve("examples/shop");
    }
}
