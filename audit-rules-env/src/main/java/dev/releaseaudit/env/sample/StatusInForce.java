package dev.releaseaudit.env.sample;

import java.util.Optional;

/** Is the status that headings give to the line that is read. A heading holds until one at least as strong. */
final class StatusInForce {

    private Status standard = Status.UNSTATED;
    private Status status = Status.UNSTATED;
    private int rank;
    /** What the heading of a group says, which holds until the next blank line. */
    private Optional<Status> group = Optional.empty();

    private Status section = Status.UNSTATED;

    Status now() {
        return group.orElse(status == Status.UNSTATED ? standard : status);
    }

    /** Returns what the last heading, or one above it, said. */
    Status ofSection() {
        return section;
    }

    /** Takes the status of every variable that nothing else is said about. */
    void standard(Status said) {
        standard = said;
        section = now();
    }

    void begin(Heading heading) {
        Optional<Status> stated = Status.ofHeading(heading.title());
        group = Optional.empty();
        if (heading.isOfGroup()) {
            group = stated;
        } else if (stated.isPresent()) {
            status = stated.get();
            rank = heading.rank();
        } else if (heading.rank() >= rank) {
            status = Status.UNSTATED;
        }
        section = now();
    }

    /** Takes what a second line says below a heading that said nothing. */
    void explain(Status said, Heading heading) {
        if (status == Status.UNSTATED) {
            status = said;
            rank = heading.rank();
            section = now();
        }
    }

    void endGroup() {
        group = Optional.empty();
    }
}
