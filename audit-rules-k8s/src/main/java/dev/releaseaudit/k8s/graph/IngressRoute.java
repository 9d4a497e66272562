package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.stream.Stream;

/**
 * A path of an Ingress.
 *
 * @param ingress what has it
 * @param host the host; empty where the rule is for all
 * @param node the path with its backend
 */
public record IngressRoute(Manifest ingress, String host, Node node) implements Located {

    /** Returns the paths of an Ingress, in any version. */
    public static Stream<IngressRoute> of(Manifest ingress) {
        return ingress.root().at("spec.rules").items().stream()
                .flatMap(rule -> rule.at("http.paths").items().stream()
                        .map(path -> new IngressRoute(ingress, rule.get("host").text(), path)));
    }

    /** Returns the path; all paths where none is set. */
    public String path() {
        String path = node.get("path").text();
        return path.isEmpty() ? "/" : path;
    }

    /** Returns the class of controllers that serve it; empty for the default one. */
    public String ingressClass() {
        String name = ingress.root().at("spec.ingressClassName").text();
        return name.isEmpty()
                ? ingress.annotation("kubernetes.io/ingress.class").text()
                : name;
    }

    /** Returns what two routes have in common that a controller takes for the same. */
    public String requests() {
        return String.join(
                " ", ingressClass(), host, path(), node.get("pathType").text());
    }

    @Override
    public Location location() {
        return node.get("path").location();
    }
}
