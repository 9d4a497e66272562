package dev.releaseaudit.source;

/**
 * Is a wish of the audited artifact itself, such as an annotation of a Kubernetes resource, that a rule should not count
 * against it.
 *
 * @param rule the id of the rule, or a glob of ids
 * @param reason why; the engine refuses a wish without one
 * @param location where it is said
 */
public record Ignore(String rule, String reason, Location location) implements Located {}
