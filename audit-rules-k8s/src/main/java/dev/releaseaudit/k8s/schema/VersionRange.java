package dev.releaseaudit.k8s.schema;

/**
 * The minor versions of Kubernetes that have something. The index knows none before its first and none after its last.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record VersionRange(KubernetesVersion first, KubernetesVersion last) {

    /** The range of what has always been there. */
    static final VersionRange ALL = of(0, Integer.MAX_VALUE);

    static VersionRange of(int first, int last) {
        return new VersionRange(new KubernetesVersion(first), new KubernetesVersion(last));
    }

    /** Tells whether this version is one of them. */
    public boolean contains(KubernetesVersion version) {
        return first.compareTo(version) <= 0 && version.compareTo(last) <= 0;
    }
}
