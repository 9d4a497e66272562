package dev.releaseaudit.env.sample;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A variable that a sample file shows.
 *
 * @param name the key
 * @param requirement when it has to be set
 * @param description what comments say about it, decorators left out; empty where they say nothing
 * @param constraint what comments ask of its value
 * @param secret whether its value is a secret, as a decorator or else its name says
 * @param entry the line that shows it
 */
public record SampleVariable(
        String name,
        RequirementLevel requirement,
        String description,
        Constraint constraint,
        boolean secret,
        EnvEntry entry)
        implements Located {

    /** Reads the comments about a variable. Their requirement outweighs that of the heading above. */
    static SampleVariable of(EnvEntry entry, String comments, RequirementLevel heading) {
        Decorators decorators = Decorators.of(comments);
        String description = Decorators.removedFrom(comments);
        Constraint constraint = Constraint.of(description).with(decorators);
        RequirementLevel stated = decorators
                .requirement()
                .or(() -> RequirementLevel.ofDescription(description))
                .orElse(heading);
        boolean option = entry.kind() == EnvEntry.Kind.COMMENTED
                || constraint.defaultValue().isPresent();
        return new SampleVariable(
                entry.key(),
                stated == RequirementLevel.UNSTATED && option ? RequirementLevel.OPTIONAL : stated,
                description,
                constraint,
                decorators.secret().orElseGet(() -> KeyName.of(entry.key()).isSecret()),
                entry);
    }

    /** Tells whether anything is said about it. */
    public boolean isDescribed() {
        return !description.isEmpty();
    }

    /** Tells whether it makes a service harder to attack or to overload, as its name says. */
    public boolean isHardening() {
        return HardeningOptions.is(name);
    }

    /** Tells whether it stands in a comment, as an option whose default the comment shows. */
    public boolean isCommentedOut() {
        return entry.kind() == EnvEntry.Kind.COMMENTED;
    }

    /** Joins what is said about the same variable further down: the line that is no comment counts. */
    SampleVariable and(SampleVariable later) {
        SampleVariable shown = isCommentedOut() && !later.isCommentedOut() ? later : this;
        SampleVariable other = shown == this ? later : this;
        return new SampleVariable(
                name,
                shown.requirement == RequirementLevel.UNSTATED ? other.requirement : shown.requirement,
                shown.isDescribed() ? shown.description : other.description,
                shown.isDescribed() ? shown.constraint : other.constraint,
                secret || later.secret,
                shown.entry);
    }

    @Override
    public Location location() {
        return entry.keyLocation();
    }
}
