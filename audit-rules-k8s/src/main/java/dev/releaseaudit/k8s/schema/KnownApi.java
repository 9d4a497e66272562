package dev.releaseaudit.k8s.schema;

import dev.releaseaudit.k8s.schema.KindSchema.Origin;
import dev.releaseaudit.rule.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the API server of a version certainly has and has not: whatever is in a group of Kubernetes is known, while anybody may
 * bring kinds in other groups.
 *
 * @param kinds the kinds that are known
 * @param version the version
 */
public record KnownApi(SchemaIndex kinds, KubernetesVersion version) {

    private static final Pattern API_VERSION = Pattern.compile("(?:[a-z0-9.-]+/)?v[0-9]+(?:(?:alpha|beta)[0-9]+)?");
    private static final Pattern KIND = Pattern.compile("[A-Za-z0-9]+");
    /** The oldest version that the index knows: what is there then may be older. */
    private static final KubernetesVersion OLDEST = new KubernetesVersion(15);

    private static final String DOMAIN = ".k8s.io";

    /** Kinds of OpenShift, which its older versions keep in the core group. */
    private static final Set<String> OPENSHIFT = Set.of(
            "BuildConfig",
            "DeploymentConfig",
            "ImageStream",
            "ImageStreamTag",
            "Project",
            "ProjectRequest",
            "Route",
            "SecurityContextConstraints",
            "Template");

    /**
     * Tells whether applying an object fails since there is no such kind.
     *
     * @param forCluster whether the object is certainly meant for a cluster, rather than the configuration of a tool in the same form
     */
    public boolean certainlyLacks(String apiVersion, String kind, boolean forCluster) {
        if (!API_VERSION.matcher(apiVersion).matches() || !KIND.matcher(kind).matches()) {
            return false;
        }
        Optional<KindSchema> schema = kinds.find(apiVersion, kind);
        if (schema.isPresent()) {
            KubernetesVersion first = schema.get().served().first();
            return first.compareTo(OLDEST) > 0 && first.compareTo(version) > 0;
        }
        String group = group(apiVersion);
        if (group.isEmpty()) {
            return !OPENSHIFT.contains(kind)
                    && (forCluster || suggestion(apiVersion, kind).isPresent());
        }
        return kinds.isBuiltIn(group)
                || (!group.contains(".") || group.endsWith(DOMAIN))
                        && kinds.kinds(group).isEmpty()
                        && homes(kind).anyMatch(home -> home.origin() == Origin.BUILT_IN);
    }

    /** Returns the kind that is probably meant, {@code apps/v1 Deployment}. */
    public Optional<String> suggestion(String apiVersion, String kind) {
        String group = group(apiVersion);
        List<String> names = kinds.kinds(group).stream()
                .map(key -> key.substring(key.indexOf(' ') + 1))
                .distinct()
                .toList();
        return Stream.of(
                        homes(kind).filter(home -> home.group().equals(group)),
                        homes(kind),
                        Nearest.slip(kind, names).stream()
                                .flatMap(this::homes)
                                .filter(home -> home.group().equals(group)))
                .flatMap(each -> each)
                .map(home -> home.apiVersion() + " " + home.kind())
                .filter(home -> !home.equals(apiVersion + " " + kind))
                .findFirst();
    }

    /** Returns where the version has a kind, what is stable first. */
    private Stream<KindSchema> homes(String kind) {
        return kinds.named(kind).stream()
                .filter(home -> home.served().contains(version) && home.scope() != Scope.NONE)
                .sorted(Comparator.comparing(
                                (KindSchema home) -> home.apiVersion().contains("alpha"))
                        .thenComparing(home -> home.deprecation().deprecated())
                        .thenComparing(home -> home.apiVersion().contains("beta")));
    }

    private static String group(String apiVersion) {
        return apiVersion.substring(0, Math.max(0, apiVersion.indexOf('/')));
    }
}
