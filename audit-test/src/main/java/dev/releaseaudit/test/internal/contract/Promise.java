package dev.releaseaudit.test.internal.contract;

import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;

/** Fails a test with a sentence of its own and nothing else. */
final class Promise {

    private Promise() {}

    static void keep(boolean kept, Supplier<String> otherwise) {
        if (!kept) {
            throw new AssertionFailedError(otherwise.get());
        }
    }
}
