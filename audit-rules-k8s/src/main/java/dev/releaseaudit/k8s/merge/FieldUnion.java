package dev.releaseaudit.k8s.merge;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A mapping in which the cluster accepts only one of some fields.
 *
 * @param owner what it belongs to
 * @param mapping the mapping
 * @param option tells which of its fields exclude each other
 */
record FieldUnion(String owner, Node mapping, Predicate<String> option) {

    private static final Set<String> HANDLERS = Set.of("exec", "httpGet", "tcpSocket", "grpc", "sleep");
    private static final Map<String, String> HOOKS = Map.of(
            "livenessProbe", "the liveness probe",
            "readinessProbe", "the readiness probe",
            "startupProbe", "the startup probe",
            "lifecycle.postStart", "the hook postStart",
            "lifecycle.preStop", "the hook preStop");

    static Stream<FieldUnion> in(Manifest manifest) {
        Node spec = manifest.root().get("spec");
        Stream<FieldUnion> own = switch (manifest.kind()) {
            case "Deployment" -> unless("RollingUpdate", "the strategy", spec.get("strategy"), "rollingUpdate");
            case "StatefulSet" -> unless("RollingUpdate", "the strategy", spec.get("updateStrategy"), "rollingUpdate");
            case "PodDisruptionBudget" -> Stream.of(union("the spec", spec, "minAvailable", "maxUnavailable"));
            case "Ingress" ->
                Stream.of(union("the default backend", spec.get("defaultBackend"), "service", "resource"));
            default -> Stream.empty();
        };
        return Stream.concat(own, Workload.of(manifest).stream().flatMap(FieldUnion::ofPod));
    }

    private static Stream<FieldUnion> ofPod(Workload workload) {
        Node spec = workload.podSpec();
        Stream<FieldUnion> volumes = spec.get("volumes").items().stream()
                .map(volume ->
                        new FieldUnion("the volume " + volume.get("name").text(), volume, key -> !key.equals("name")));
        return Stream.of(
                        volumes,
                        seccomp(spec.get("securityContext")),
                        workload.containers().stream().flatMap(FieldUnion::ofContainer))
                .flatMap(unions -> unions);
    }

    private static Stream<FieldUnion> ofContainer(Container container) {
        Stream<FieldUnion> variables = container.node().get("env").items().stream()
                .flatMap(env -> {
                    String owner = "the variable " + env.get("name").text();
                    return Stream.of(
                            union(owner, env, "value", "valueFrom"),
                            new FieldUnion(owner, env.get("valueFrom"), key -> true));
                });
        Stream<FieldUnion> handlers = HOOKS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(hook -> new FieldUnion(hook.getValue(), container.node().at(hook.getKey()), HANDLERS::contains));
        return Stream.of(variables, handlers, seccomp(container.node().get("securityContext")))
                .flatMap(unions -> unions);
    }

    private static Stream<FieldUnion> seccomp(Node context) {
        return unless("Localhost", "the seccomp profile", context.get("seccompProfile"), "localhostProfile");
    }

    /** A field that only one type may have. */
    private static Stream<FieldUnion> unless(String type, String owner, Node mapping, String field) {
        Node actual = mapping.get("type");
        return actual.text().isEmpty() || actual.is(type)
                ? Stream.empty()
                : Stream.of(union(owner + " " + actual.text(), mapping, "type", field));
    }

    private static FieldUnion union(String owner, Node mapping, String one, String other) {
        return new FieldUnion(owner, mapping, Set.of(one, other)::contains);
    }

    /** Returns the fields that are set; more than one is too many. An empty value text counts as none. */
    List<Entry> set() {
        return mapping.entries().stream()
                .filter(entry -> option.test(entry.name()))
                .filter(entry -> !entry.value().isNull() && !entry.value().is(""))
                .toList();
    }
}
