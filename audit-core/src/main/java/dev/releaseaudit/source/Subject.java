package dev.releaseaudit.source;

import java.util.List;
import java.util.Optional;

/** Something that a rule can judge. Implementations are immutable and safe to share between threads. */
public interface Subject extends Located {

    /** Returns the short name that a reader of the report knows this by, such as {@code Deployment/shop-api:api}. */
    String label();

    /** Returns the target that this would be deployed with; empty for what is not deployed, such as a document. */
    default Optional<Target> target() {
        return Optional.empty();
    }

    /** Returns which rules the artifact itself asks not to count against it. */
    default List<Ignore> ignores() {
        return List.of();
    }
}
