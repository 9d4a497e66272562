package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Target;
import java.util.Optional;

/**
 * Tells that a workload of a cluster runs an image.
 *
 * @param name the image as it is deployed
 * @param workload the label of the workload, such as {@code Deployment/shop-api}
 * @param target what the workload is deployed with
 * @param location where the image is written
 */
public record ImageUse(String name, String workload, Optional<Target> target, Location location) implements Fact {}
