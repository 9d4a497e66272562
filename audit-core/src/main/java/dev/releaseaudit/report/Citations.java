package dev.releaseaudit.report;

/** Says how a report cites a line. */
public enum Citations {
    /** {@code 【F:k8s/base/deployment.yaml†L24】}, as written audits do. */
    BRACKET,
    /** {@code [deployment.yaml:24](k8s/base/deployment.yaml#L24)}, which code hosts turn into a link. */
    LINK
}
