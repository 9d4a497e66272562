package dev.releaseaudit.k8s.kustomize.rendering;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;

/** The refusal of a directive that cannot be carried out. The build notes the problem and goes on. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem.Kind kind;
    private final transient Optional<Location> location;
    private final transient Optional<Problem.Handling> handling;

    /** Refuses what is at a place that only the caller knows. */
    public Refusal(Problem.Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.location = Optional.empty();
        this.handling = Optional.empty();
    }

    /** Refuses what is at this place. */
    public Refusal(Problem.Kind kind, Located at, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.location = Optional.of(at.location());
        this.handling = Optional.empty();
    }

    /** Refuses what a problem tells of. */
    public Refusal(Problem problem) {
        super(problem.message(), null, false, false);
        this.kind = problem.kind();
        this.location = Optional.of(problem.location());
        this.handling = Optional.of(problem.handling());
    }

    /** Returns the problem, at this place where the refusal knows none itself. */
    public Problem at(Located fallback) {
        String message = getMessage();
        Problem usual = new Problem(kind, message == null ? "" : message, location.orElseGet(fallback::location));
        return handling.map(each -> new Problem(kind, each, usual.message(), usual.location()))
                .orElse(usual);
    }
}
