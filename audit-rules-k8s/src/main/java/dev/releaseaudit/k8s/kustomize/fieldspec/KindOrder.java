package dev.releaseaudit.k8s.kustomize.fieldspec;

import dev.releaseaudit.k8s.schema.KindSelector;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The order of kinds that kustomize calls legacy, in which what others need comes first. */
public final class KindOrder {

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

    /** The order in which kustomize keeps field specs. */
    public static final Comparator<KindSelector> ORDER = Comparator.<KindSelector>comparingInt(
                    selector -> RANKS.getOrDefault(selector.kind(), 0))
            .thenComparing(KindOrder::sortText);

    private KindOrder() {}

    /** Returns the rank of each kind: below zero for those that come first, above for those that come last. */
    public static Map<String, Integer> ranks(List<String> first, List<String> last) {
        Map<String, Integer> ranks = IntStream.range(0, first.size())
                .boxed()
                .collect(Collectors.toMap(first::get, i -> i - first.size(), (a, b) -> b));
        ranks.putAll(
                IntStream.range(0, last.size()).boxed().collect(Collectors.toMap(last::get, i -> i + 1, (a, b) -> b)));
        return Map.copyOf(ranks);
    }

    /** Returns a text by which kinds of the same rank are sorted. */
    public static String sortText(KindSelector kinds) {
        Function<String, Function<String, String>> or = none -> text -> text.isEmpty() ? none : text;
        return or.apply("~G").apply(kinds.group())
                + "_" + or.apply("~V").apply(kinds.version())
                + "_" + or.apply("~K").apply(kinds.kind());
    }
}
