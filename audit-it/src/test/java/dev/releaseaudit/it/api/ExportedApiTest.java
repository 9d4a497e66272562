package dev.releaseaudit.it.api;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.util.diff.DiffUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/** Compares what the modules export with the files in {@code api}; with {@code -Daudit.api.renew} it writes these files anew. */
class ExportedApiTest {

    private static final Path FOLDER = Path.of("..", "api");
    private static final boolean RENEW = System.getProperty("audit.api.renew") != null;
    private static final int CONTEXT = 3;

    @TestFactory
    Stream<DynamicTest> a_module_exports_what_its_listing_says() {
        return ExportedApi.listings().entrySet().stream()
                .map(module -> dynamicTest(module.getKey(), () -> check(module.getKey(), module.getValue())));
    }

    private static void check(String module, String listing) throws IOException {
        Path file = FOLDER.resolve(module + ".txt");
        if (RENEW) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, listing);
        }
        List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of();
        List<String> now = listing.lines().toList();
        if (!now.equals(before)) {
            List<String> diff = DiffUtils.generateUnifiedDiff(
                    "api/" + file.getFileName(), "what is exported", before, DiffUtils.diff(before, now), CONTEXT);
            throw new AssertionFailedError(
                    "The exported API has changed. Where that is meant, renew the listing (CONTRIBUTING.md says how), "
                            + "and let the review see it:\n" + String.join("\n", diff));
        }
    }
}
