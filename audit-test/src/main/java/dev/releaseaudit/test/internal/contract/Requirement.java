package dev.releaseaudit.test.internal.contract;

import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;

/** Fails a test with a sentence of its own and nothing else. */
final class Requirement {

    private Requirement() {}

    static void expect(boolean met, Supplier<String> otherwise) {
        if (!met) {
            throw new AssertionFailedError(otherwise.get());
        }
    }
}
