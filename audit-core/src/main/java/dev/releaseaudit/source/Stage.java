package dev.releaseaudit.source;

/** Says which environment a {@link Target} is deployed to. */
public enum Stage {
    /** Serves users. */
    PRODUCTION,
    /** Rehearses production. */
    STAGING,
    /** Serves developers and tests. */
    DEVELOPMENT,
    /** Neither the configuration nor the path says. */
    UNKNOWN
}
