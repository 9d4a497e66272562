package dev.releaseaudit.k8s.rules.overlays;

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
 * Is a mapping in which the cluster accepts only one of some fields.
 *
 * @param owner what it belongs to
 * @param mapping the mapping
 * @param option tells which of its fields exclude each other
 */
record Choice(String owner, Node mapping, Predicate<String> option) {

    private static final Set<String> HANDLERS = Set.of("exec", "httpGet", "tcpSocket", "grpc", "sleep");
    private static final Map<String, String> HOOKS = Map.of(
            "livenessProbe", "The liveness probe",
            "readinessProbe", "The readiness probe",
            "startupProbe", "The startup probe",
            "lifecycle.postStart", "The hook postStart",
            "lifecycle.preStop", "The hook preStop");

    static Stream<Choice> in(Manifest manifest) {
        Node spec = manifest.root().get("spec");
        Stream<Choice> own = switch (manifest.kind()) {
            case "Deployment" -> unless("RollingUpdate", "The strategy", spec.get("strategy"), "rollingUpdate");
            case "StatefulSet" -> unless("RollingUpdate", "The strategy", spec.get("updateStrategy"), "rollingUpdate");
            case "PodDisruptionBudget" -> Stream.of(choice("The spec", spec, "minAvailable", "maxUnavailable"));
            case "Ingress" ->
                Stream.of(choice("The default backend", spec.get("defaultBackend"), "service", "resource"));
            default -> Stream.empty();
        };
        return Stream.concat(own, Workload.of(manifest).stream().flatMap(Choice::ofPod));
    }

    private static Stream<Choice> ofPod(Workload workload) {
        Node spec = workload.podSpec();
        Stream<Choice> volumes = spec.get("volumes").items().stream()
                .map(volume ->
                        new Choice("The volume " + volume.get("name").text(), volume, key -> !key.equals("name")));
        return Stream.of(
                        volumes,
                        seccomp(spec.get("securityContext")),
                        workload.containers().stream().flatMap(Choice::ofContainer))
                .flatMap(choices -> choices);
    }

    private static Stream<Choice> ofContainer(Container container) {
        Stream<Choice> variables = container.node().get("env").items().stream().flatMap(env -> {
            String owner = "The variable " + env.get("name").text();
            return Stream.of(
                    choice(owner, env, "value", "valueFrom"), new Choice(owner, env.get("valueFrom"), key -> true));
        });
        Stream<Choice> handlers = HOOKS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(hook -> new Choice(hook.getValue(), container.node().at(hook.getKey()), HANDLERS::contains));
        return Stream.of(variables, handlers, seccomp(container.node().get("securityContext")))
                .flatMap(choices -> choices);
    }

    private static Stream<Choice> seccomp(Node context) {
        return unless("Localhost", "The seccomp profile", context.get("seccompProfile"), "localhostProfile");
    }

    /** A field that only one type may have. */
    private static Stream<Choice> unless(String type, String owner, Node mapping, String field) {
        Node actual = mapping.get("type");
        return actual.text().isEmpty() || actual.is(type)
                ? Stream.empty()
                : Stream.of(choice(owner + " " + actual.text(), mapping, "type", field));
    }

    private static Choice choice(String owner, Node mapping, String one, String other) {
        return new Choice(owner, mapping, Set.of(one, other)::contains);
    }

    /** Returns the fields that are set; more than one is too many. An empty value text counts as none. */
    List<Entry> made() {
        return mapping.entries().stream()
                .filter(entry -> option.test(entry.name()))
                .filter(entry -> !entry.value().isNull() && !entry.value().is(""))
                .toList();
    }
}
