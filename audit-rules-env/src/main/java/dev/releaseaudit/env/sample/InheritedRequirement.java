package dev.releaseaudit.env.sample;

import java.util.Optional;

/** The requirement that headings give to the line that is read. A heading holds until one at least as strong. */
final class InheritedRequirement {

    private RequirementLevel standard = RequirementLevel.UNSTATED;
    private RequirementLevel requirement = RequirementLevel.UNSTATED;
    private int rank;
    /** What the heading of a group says, which holds until the next blank line. */
    private Optional<RequirementLevel> group = Optional.empty();

    private RequirementLevel section = RequirementLevel.UNSTATED;

    RequirementLevel now() {
        return group.orElse(requirement == RequirementLevel.UNSTATED ? standard : requirement);
    }

    /** Returns what the last heading, or one above it, said. */
    RequirementLevel ofSection() {
        return section;
    }

    /** Takes the requirement of every variable that nothing else is said about. */
    void standard(RequirementLevel said) {
        standard = said;
        section = now();
    }

    void begin(SampleHeading heading) {
        Optional<RequirementLevel> stated = RequirementLevel.ofHeading(heading.title());
        group = Optional.empty();
        if (heading.isOfGroup()) {
            group = stated;
        } else if (stated.isPresent()) {
            requirement = stated.get();
            rank = heading.rank();
        } else if (heading.rank() >= rank) {
            requirement = RequirementLevel.UNSTATED;
        }
        section = now();
    }

    /** Takes what a second line says below a heading that said nothing. */
    void explain(RequirementLevel said, SampleHeading heading) {
        if (requirement == RequirementLevel.UNSTATED) {
            requirement = said;
            rank = heading.rank();
            section = now();
        }
    }

    void endGroup() {
        group = Optional.empty();
    }
}
