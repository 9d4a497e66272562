package dev.releaseaudit.k8s.kustomize.rendering;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;

/** Says that a directive cannot be carried out. The build leaves the directive out, notes the problem and goes on. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem.Kind kind;
    private final transient Optional<Location> location;

    /** Refuses what is at a place that only the caller knows. */
    public Refusal(Problem.Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.location = Optional.empty();
    }

    /** Refuses what is at this place. */
    public Refusal(Problem.Kind kind, Located at, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.location = Optional.of(at.location());
    }

    /** Returns the problem, at this place where the refusal knows none itself. */
    public Problem at(Located fallback) {
        String message = getMessage();
        return new Problem(kind, message == null ? "" : message, location.orElseGet(fallback::location));
    }
}
