package dev.releaseaudit.k8s.internal.facts;

import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.stream.Stream;

/** Reads which Secrets a workload or an Ingress needs. */
final class SecretUses {

    private SecretUses() {}

    static List<Fact> of(Manifest manifest) {
        Stream<Fact> workloads = Workload.of(manifest).stream().flatMap(SecretUses::ofWorkload);
        Stream<Fact> tls = manifest.kind().equals("Ingress")
                ? manifest.root().at("spec.tls").items().stream().flatMap(item -> use(item.get("secretName"), ""))
                : Stream.empty();
        return Stream.concat(workloads, tls).toList();
    }

    private static Stream<Fact> ofWorkload(Workload workload) {
        Node pod = workload.podSpec();
        Stream<Fact> volumes =
                pod.get("volumes").items().stream().flatMap(volume -> use(volume.at("secret.secretName"), ""));
        Stream<Fact> pulls = pod.get("imagePullSecrets").items().stream().flatMap(pull -> use(pull.get("name"), ""));
        Stream<Fact> variables = workload.containers().stream().flatMap(SecretUses::ofContainer);
        return Stream.of(volumes, pulls, variables).flatMap(uses -> uses);
    }

    private static Stream<Fact> ofContainer(Container container) {
        Stream<Fact> single = container.node().get("env").items().stream()
                .map(variable -> variable.at("valueFrom.secretKeyRef"))
                .flatMap(ref -> use(ref.get("name"), ref.get("key").text()));
        Stream<Fact> whole =
                container.node().get("envFrom").items().stream().flatMap(from -> use(from.at("secretRef.name"), ""));
        return Stream.concat(single, whole);
    }

    private static Stream<Fact> use(Node name, String key) {
        return name.text().isEmpty()
                ? Stream.empty()
                : Stream.of(new SecretRef(name.text(), key, false, name.location()));
    }
}
