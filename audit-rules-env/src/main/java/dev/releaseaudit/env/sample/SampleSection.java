package dev.releaseaudit.env.sample;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;

/**
 * A heading of a sample file and the variables below it.
 *
 * @param title the heading's words; empty for what stands before the first heading
 * @param requirement what the heading says of the variables
 * @param variables the variables, in their order
 * @param location from the heading to the last variable
 */
public record SampleSection(
        String title, RequirementLevel requirement, List<SampleVariable> variables, Location location)
        implements Located {

    /** Copies the list. */
    public SampleSection {
        variables = List.copyOf(variables);
    }

    /** Returns which side of an application reads the variables, as the heading says. */
    public Tier tier() {
        return Tier.of(title);
    }
}
