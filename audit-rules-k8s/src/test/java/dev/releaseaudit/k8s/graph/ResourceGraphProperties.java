package dev.releaseaudit.k8s.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The graph answers as somebody would who looks at every pair of resources. */
class ResourceGraphProperties {

    /** A resource of a cluster, with what it names and selects. */
    record Thing(
            String kind,
            String namespace,
            String name,
            Map<String, String> labels,
            List<Term> terms,
            List<String> used) {

        boolean selects() {
            return !kind.equals("Secret");
        }

        String yaml() {
            return """
                    apiVersion: %s
                    kind: %s
                    metadata: {name: %s%s}
                    %s
                    """.formatted(version(), kind, name, namespace.isEmpty() ? "" : ", namespace: " + namespace, spec());
        }

        private String version() {
            return switch (kind) {
                case "Deployment" -> "apps/v1";
                case "NetworkPolicy" -> "networking.k8s.io/v1";
                default -> "v1";
            };
        }

        private String spec() {
            return switch (kind) {
                case "Deployment" ->
                    "spec: {selector: %s, template: {metadata: {labels: %s}, spec: {imagePullSecrets: [%s]}}}"
                            .formatted(
                                    selector(),
                                    entries(labels),
                                    used.stream().map("{name: %s}"::formatted).collect(Collectors.joining(", ")));
                case "NetworkPolicy" -> "spec: {podSelector: %s}".formatted(selector());
                case "Service" -> "spec: {selector: %s}".formatted(entries(labels));
                default -> "type: Opaque";
            };
        }

        private String selector() {
            return "{matchExpressions: [%s]}"
                    .formatted(terms.stream().map(Term::yaml).collect(Collectors.joining(", ")));
        }

        private static String entries(Map<String, String> labels) {
            return labels.entrySet().stream()
                    .map(label -> label.getKey() + ": " + label.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        private boolean wants(Map<String, String> pod) {
            return kind.equals("Service")
                    ? !labels.isEmpty() && pod.entrySet().containsAll(labels.entrySet())
                    : terms.stream().allMatch(term -> term.holds(pod));
        }
    }

    /** A requirement of a selector. */
    record Term(String key, String operator, List<String> values) {

        String yaml() {
            return "{key: %s, operator: %s, values: %s}".formatted(key, operator, values);
        }

        boolean holds(Map<String, String> labels) {
            boolean there = labels.containsKey(key);
            boolean in = there && values.contains(labels.get(key));
            return switch (operator.toLowerCase(Locale.ROOT)) {
                case "in" -> in;
                case "notin" -> !in;
                case "exists" -> there;
                default -> !there;
            };
        }
    }

    private static final Arbitrary<String> KEYS = Arbitraries.of("app", "tier", "zone");
    private static final Arbitrary<String> VALUES = Arbitraries.of("a", "b", "c");

    @Provide
    Arbitrary<List<Thing>> clusters() {
        Arbitrary<Term> terms = Combinators.combine(
                        KEYS,
                        Arbitraries.of("In", "NotIn", "Exists", "DoesNotExist"),
                        VALUES.list().ofMinSize(1).ofMaxSize(2))
                .as(Term::new);
        return Combinators.combine(
                        Arbitraries.of("Deployment", "Deployment", "Service", "NetworkPolicy", "Secret"),
                        Arbitraries.of("", "one", "two"),
                        Arbitraries.of("x", "y", "z"),
                        Arbitraries.maps(KEYS, VALUES).ofMaxSize(2),
                        terms.list().ofMaxSize(2),
                        Arbitraries.of("x", "y", "z").list().ofMaxSize(2))
                .as(Thing::new)
                .list()
                .ofMaxSize(16);
    }

    private static List<Manifest> manifests(List<Thing> cluster) {
        return Manifests.of(cluster.stream().map(Thing::yaml).collect(Collectors.joining("---\n")));
    }

    /** Returns the positions of those that are in the same namespace, or else of those that may be. */
    private static List<Integer> nearest(List<Thing> cluster, List<Integer> candidates, String namespace) {
        List<Integer> same = candidates.stream()
                .filter(i -> cluster.get(i).namespace().equals(namespace))
                .toList();
        return !same.isEmpty()
                ? same
                : candidates.stream()
                        .filter(i -> namespace.isEmpty()
                                || cluster.get(i).namespace().isEmpty())
                        .toList();
    }

    private static List<Integer> positions(List<Thing> cluster, String kind) {
        return Stream.iterate(0, i -> i + 1)
                .limit(cluster.size())
                .filter(i -> cluster.get(i).kind().equals(kind))
                .toList();
    }

    private static List<Integer> selected(List<Thing> cluster, Thing selecting) {
        List<Integer> wanted = positions(cluster, "Deployment").stream()
                .filter(i -> selecting.wants(cluster.get(i).labels()))
                .toList();
        return nearest(cluster, wanted, selecting.namespace());
    }

    private static Optional<Integer> secret(List<Thing> cluster, String namespace, String name) {
        List<Integer> named = positions(cluster, "Secret").stream()
                .filter(i -> cluster.get(i).name().equals(name))
                .toList();
        return nearest(cluster, named, namespace).stream().findFirst();
    }

    @Property(tries = 10_000)
    void selectors_select_what_they_would_one_by_one(@ForAll("clusters") List<Thing> cluster) {
        List<Manifest> manifests = manifests(cluster);
        ResourceGraph graph = ResourceGraph.of(manifests);
        for (int i = 0; i < cluster.size(); i++) {
            if (cluster.get(i).selects()) {
                List<Workload> found =
                        graph.selected(graph.selections(manifests.get(i)).get(0));

                assertThat(found)
                        .extracting(Workload::manifest)
                        .isEqualTo(selected(cluster, cluster.get(i)).stream()
                                .map(manifests::get)
                                .toList());
            }
        }
    }

    @Property(tries = 10_000)
    void references_find_what_they_would_one_by_one(@ForAll("clusters") List<Thing> cluster) {
        List<Manifest> manifests = manifests(cluster);
        ResourceGraph graph = ResourceGraph.of(manifests);
        List<List<Manifest>> naive = new ArrayList<>();
        cluster.forEach(thing -> naive.add(new ArrayList<>()));
        for (int i : positions(cluster, "Deployment")) {
            for (String name : cluster.get(i).used()) {
                Manifest from = manifests.get(i);
                secret(cluster, cluster.get(i).namespace(), name)
                        .ifPresent(at -> naive.get(at).add(from));
            }
        }
        for (int i = 0; i < cluster.size(); i++) {
            assertThat(graph.to(manifests.get(i))).extracting(Reference::from).isEqualTo(naive.get(i));
        }
    }

    @Property(tries = 1_000)
    void what_selects_a_workload_is_what_is_selected_seen_from_the_other_side(@ForAll("clusters") List<Thing> cluster) {
        ResourceGraph graph = ResourceGraph.of(manifests(cluster));

        for (Workload workload : graph.workloads()) {
            assertThat(graph.selecting(workload))
                    .allSatisfy(
                            selection -> assertThat(graph.selected(selection)).contains(workload));
        }
    }
}
