package dev.releaseaudit.k8s.rules.disruption;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges whether a database or a queue of production keeps its data when its pod is replaced. Caches may forget. */
@About(id = "k8s/database-without-volume", title = "Databases in production keep their data in a volume")
public final class DatabaseWithoutVolume implements Rule<Container> {

    private static final Pattern KEEPER = Pattern.compile("(?:.*/)?(?:postgres|postgresql|postgis|timescaledb|pgvector"
            + "|mysql|mysql-server|mariadb|percona|percona-server|mongo|mongodb|mongodb-community-server"
            + "|elasticsearch|opensearch|cassandra|couchdb|couchbase|influxdb|neo4j|clickhouse|clickhouse-server"
            + "|rabbitmq|kafka|cp-kafka|etcd|minio|arangodb|scylla)");

    /** A container with a command of its own is a client, unless that starts the server. */
    private static final Pattern SERVER = Pattern.compile(
            "postgres$|mysqld|mariadbd|mongod|kafka-server|etcd$|rabbitmq-server|entrypoint|^minio|cassandra$");

    private static final Set<String> FORGETFUL =
            Set.of("name", "emptyDir", "configMap", "secret", "projected", "downwardAPI", "ephemeral", "image");

    @Override
    public Verdicts check(Container container) {
        boolean production = container.manifest().deployedWith().stage() == Stage.PRODUCTION;
        if (!production || !container.serves() || !isServer(container)) {
            return Verdicts.none();
        }
        Set<String> mounted = container.node().get("volumeMounts").items().stream()
                .map(mount -> mount.get("name").text())
                .collect(Collectors.toSet());
        Optional<Node> lasting = container.workload().podSpec().get("volumes").items().stream()
                .filter(volume -> mounted.contains(volume.get("name").text()))
                .filter(volume -> volume.entries().stream().anyMatch(entry -> !FORGETFUL.contains(entry.name())))
                .findFirst();
        Optional<Node> claimed = container.manifest().root().at("spec.volumeClaimTemplates").items().stream()
                .filter(claim -> mounted.contains(claim.at("metadata.name").text()))
                .findFirst();
        return lasting.or(() -> claimed)
                .map(volume -> satisfied(volume, "%s keeps its data in a volume", container.label()))
                .orElseGet(() -> violated(
                                container.node().get("image"),
                                "%s keeps its data in no persistent volume, so that all of it is lost when the pod is replaced",
                                container.label())
                        .see(container.node().get("volumeMounts"), "what it mounts")
                        .fix("Run it as a StatefulSet with a volumeClaimTemplate, and mount that where the data is"));
    }

    private static boolean isServer(Container container) {
        Node command = container.node().get("command");
        return KEEPER.matcher(container.image().name()).matches()
                && (!command.isPresent()
                        || command.items().stream()
                                .anyMatch(word -> SERVER.matcher(word.text()).find()));
    }
}
