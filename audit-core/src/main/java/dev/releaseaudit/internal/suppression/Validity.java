package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.internal.packs.Catalog;
import java.util.Optional;

/** Says what is wrong with a suppression. */
final class Validity {

    private Validity() {}

    /** Returns why this cannot suppress anything; empty where it can. */
    static Optional<String> problem(String rule, String reason, Catalog catalog) {
        if (!catalog.knows(rule)) {
            return Optional.of("a suppression names what is not there: " + catalog.unknown(rule));
        }
        return reason.isBlank()
                ? Optional.of("a suppression of " + rule + " needs a reason: audit:ignore " + rule + " -- <reason>")
                : Optional.empty();
    }
}
