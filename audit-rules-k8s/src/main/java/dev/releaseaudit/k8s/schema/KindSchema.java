package dev.releaseaudit.k8s.schema;

import java.util.Optional;

/**
 * What is known of a kind in one version.
 *
 * @param apiVersion its group and version
 * @param kind its name
 * @param plural the name of its resources in paths and roles; empty where it has none
 * @param scope where its objects stand
 * @param origin who makes it known
 * @param served the versions of Kubernetes that serve it; all of them for a custom resource
 * @param deprecation what is known of its end
 * @param root what its objects hold
 */
public record KindSchema(
        String apiVersion,
        String kind,
        String plural,
        Scope scope,
        Origin origin,
        VersionRange served,
        Deprecation deprecation,
        ValueSchema root) {

    /** Who makes a kind known. */
    public enum Origin {
        /** Kubernetes itself. */
        BUILT_IN,
        /** A custom resource that many repositories use, as its maker publishes it. */
        PUBLISHED,
        /** A CustomResourceDefinition in the audited tree. */
        DEFINED
    }

    /**
     * What is known of the end of a kind's version.
     *
     * @param deprecated whether it is deprecated at all
     * @param since the version of Kubernetes that deprecated it; empty where that is not known, or it is a custom resource
     * @param replacement what takes its place, {@code apps/v1 Deployment}; empty where nothing is known to
     */
    public record Deprecation(boolean deprecated, Optional<KubernetesVersion> since, Optional<String> replacement) {

        /** Tells whether the server of this version warns of it. */
        public boolean warnedOf(KubernetesVersion version) {
            return deprecated
                    && since.map(first -> first.compareTo(version) <= 0).orElse(true);
        }
    }

    /** Returns the API group; empty for the core group. */
    public String group() {
        return apiVersion.substring(0, Math.max(0, apiVersion.indexOf('/')));
    }

    /**
     * Returns where the pod is that objects of this kind run: the path of what has its metadata and its spec, empty text for
     * a Pod itself. Nothing where the kind runs none.
     */
    public Optional<String> podPath() {
        return PodPaths.of(this);
    }
}
