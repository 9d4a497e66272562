package dev.releaseaudit.source;

/**
 * A request of the audited artifact itself, such as an annotation of a Kubernetes resource, that a rule should not count
 * against it.
 *
 * @param rule the id of the rule, or a glob of ids
 * @param reason why; the engine refuses a request without one
 * @param location where it is said
 */
public record Ignore(String rule, String reason, Location location) implements Located {

    /** What an annotation of a resource is called before the name of a rule, without its pack. */
    public static final String ANNOTATION = "releaseaudit.dev/ignore.";
}
