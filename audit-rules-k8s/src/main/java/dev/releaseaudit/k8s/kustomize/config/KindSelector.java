package dev.releaseaudit.k8s.kustomize.config;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Selects kinds. A part that is empty selects all.
 *
 * @param group the API group
 * @param version the API version without its group
 * @param kind the kind
 */
public record KindSelector(String group, String version, String kind) {

    /** Selects every kind. */
    public static final KindSelector ANY = new KindSelector("", "", "");

    /** Kinds that others need come first, those that would stand in the way of others last. */
    public static final List<String> FIRST = List.of(
            "Namespace",
            "ResourceQuota",
            "StorageClass",
            "CustomResourceDefinition",
            "ServiceAccount",
            "PodSecurityPolicy",
            "Role",
            "ClusterRole",
            "RoleBinding",
            "ClusterRoleBinding",
            "ConfigMap",
            "Secret",
            "Endpoints",
            "Service",
            "LimitRange",
            "PriorityClass",
            "PersistentVolume",
            "PersistentVolumeClaim",
            "Deployment",
            "StatefulSet",
            "CronJob",
            "PodDisruptionBudget");

    /** The kinds that come last. */
    public static final List<String> LAST = List.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration");

    private static final Map<String, Integer> RANKS = ranks(FIRST, LAST);

    static final Comparator<KindSelector> ORDER = Comparator.<KindSelector>comparingInt(
                    selector -> RANKS.getOrDefault(selector.kind, 0))
            .thenComparing(KindSelector::sortText);

    /** Returns the rank of each kind: below zero for those that come first, above for those that come last. */
    public static Map<String, Integer> ranks(List<String> first, List<String> last) {
        Map<String, Integer> ranks = IntStream.range(0, first.size())
                .boxed()
                .collect(Collectors.toMap(first::get, i -> i - first.size(), (a, b) -> b));
        ranks.putAll(
                IntStream.range(0, last.size()).boxed().collect(Collectors.toMap(last::get, i -> i + 1, (a, b) -> b)));
        return Map.copyOf(ranks);
    }

    /** Tells whether this selects a kind. */
    public boolean selects(String otherGroup, String otherVersion, String otherKind) {
        return (group.isEmpty() || group.equals(otherGroup))
                && (version.isEmpty() || version.equals(otherVersion))
                && (kind.isEmpty() || kind.equals(otherKind));
    }

    boolean covers(KindSelector other) {
        return selects(other.group, other.version, other.kind);
    }

    /** Returns a text by which kinds of the same rank are sorted. */
    public String sortText() {
        Function<String, Function<String, String>> or = none -> text -> text.isEmpty() ? none : text;
        return or.apply("~G").apply(group)
                + "_" + or.apply("~V").apply(version)
                + "_" + or.apply("~K").apply(kind);
    }
}
