package dev.releaseaudit.k8s.internal.facts;

import dev.releaseaudit.facts.Endpoint;
import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.facts.HostName;
import dev.releaseaudit.facts.Port;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads the ports of Services, and the hosts and paths of Ingresses and routes. */
final class NetworkFacts {

    private NetworkFacts() {}

    static List<Fact> of(Manifest manifest) {
        List<Fact> facts = new ArrayList<>();
        Node spec = manifest.root().get("spec");
        if (manifest.is("", "Service")) {
            for (Node port : spec.get("ports").items()) {
                Node number = port.get("port");
                facts.add(new Endpoint(
                        manifest.label(), "", Port.of(number.text()), number.location(), manifest.target()));
            }
        }
        if (manifest.kind().equals("Ingress")) {
            spec.get("tls")
                    .items()
                    .forEach(tls -> hosts(manifest, tls.get("hosts").items(), facts));
            for (Node rule : spec.get("rules").items()) {
                hosts(manifest, List.of(rule.get("host")), facts);
                rule.at("http.paths").items().forEach(path -> path(manifest, path.get("path"), facts));
            }
        }
        if (manifest.group().equals("gateway.networking.k8s.io")) {
            hosts(manifest, spec.get("hostnames").items(), facts);
        }
        return facts;
    }

    private static void hosts(Manifest manifest, List<Node> names, List<Fact> facts) {
        names.stream()
                .filter(name -> !name.text().isEmpty())
                .forEach(name -> facts.add(new HostName(name.text(), name.location(), manifest.target())));
    }

    private static void path(Manifest manifest, Node path, List<Fact> facts) {
        if (!path.text().isEmpty()) {
            facts.add(new Endpoint(manifest.label(), path.text(), Port.UNKNOWN, path.location(), manifest.target()));
        }
    }
}
