package dev.releaseaudit.docs.verdicts;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what holds in one document and gathers what does not. Used by one thread, for one document. */
public final class Tally {

    private final Document document;
    private final String things;
    private final List<Verdict> violations = new ArrayList<>();
    private Optional<Located> first = Optional.empty();
    private int holding;
    private int skipped;

    /** Begins a count of such things, in the plural. */
    public Tally(Document document, String things) {
        this.document = document;
        this.things = things;
    }

    /** Counts one that holds. */
    public void holds(Located at) {
        first = first.isPresent() ? first : Optional.of(at);
        holding++;
    }

    /** Counts one that was not looked at. */
    public void skips() {
        skipped++;
    }

    /** Adds one that does not. */
    public void add(Verdict verdict) {
        violations.add(verdict);
    }

    /**
     * Returns what does not hold; where all does, one verdict that says so. What a plan or a report says proves nothing of the
     * present.
     */
    public Verdicts verdicts() {
        if (!violations.isEmpty() || first.isEmpty() || !document.isCurrent()) {
            return Verdicts.of(violations);
        }
        String more = skipped == 0 ? "" : ", " + skipped + " skipped";
        return Verdict.satisfied(
                        first.get(), "%s: %s check out (%d of %d%s)", document.path(), things, holding, holding, more)
                .key(things);
    }
}
