package dev.releaseaudit.k8s.mention;

import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A host name of the cluster that names a Service and its namespace: {@code db.shop.svc.cluster.local}.
 *
 * @param value what holds the host name
 * @param name the name of the Service
 * @param namespace its namespace
 */
public record ServiceHost(Node value, String name, String namespace) implements Located {

    private static final Pattern HOST =
            Pattern.compile("(?<![a-z0-9-])([a-z0-9-]{1,63})\\.([a-z0-9-]{1,63})\\.svc(?![a-z0-9-])");

    /** Finds those anywhere in the resources of a release, but for definitions of kinds. */
    public static Stream<ServiceHost> in(Release release) {
        return release.manifests().stream()
                .filter(manifest -> !manifest.kind().equals("CustomResourceDefinition"))
                .flatMap(manifest -> manifest.root().walk())
                .filter(node -> node.text().contains(".svc"))
                .flatMap(node -> HOST.matcher(node.text())
                        .results()
                        .map(host -> new ServiceHost(node, host.group(1), host.group(2))));
    }

    @Override
    public Location location() {
        return value.location();
    }
}
