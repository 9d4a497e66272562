package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.delivery.ComposeService;
import dev.releaseaudit.delivery.ImageName;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A port of a service that the host answers on.
 *
 * @param service the service
 * @param address the address of the host; empty for all
 * @param target the port in the container
 * @param location where it is published
 */
public record PublishedPort(ComposeService service, String address, String target, Location location)
        implements Located {

    private static final Set<String> DATABASES = Set.of(
            "postgres",
            "postgresql",
            "postgis",
            "timescaledb",
            "pgvector",
            "mysql",
            "mysql-server",
            "mariadb",
            "percona",
            "percona-server",
            "mongo",
            "mongodb",
            "mongodb-community-server",
            "redis",
            "redis-stack",
            "redis-stack-server",
            "valkey",
            "keydb",
            "dragonfly",
            "memcached",
            "elasticsearch",
            "opensearch",
            "cassandra",
            "scylla",
            "couchdb",
            "clickhouse",
            "clickhouse-server",
            "influxdb",
            "neo4j",
            "cockroach",
            "etcd",
            "rethinkdb",
            "arangodb");
    private static final Set<String> DATABASE_PORTS =
            Set.of("5432", "3306", "6379", "27017", "11211", "9042", "1433", "1521", "26257");
    private static final Pattern INNER = Pattern.compile(
            "localhost|::1|fe80:.*|f[cd][0-9a-f]{2}:.*|127\\..*|10\\..*|192\\.168\\..*|172\\.(?:1[6-9]|2\\d|3[01])\\..*|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\..*");

    /** Returns the ports that a service publishes; none where it has the network of the host. */
    public static List<PublishedPort> of(ComposeService service) {
        return service.at("network_mode").is("host")
                ? List.of()
                : service.ports().stream()
                        .map(port -> new PublishedPort(
                                service,
                                port.get("host_ip").text(),
                                port.get("target").text(),
                                port.location()))
                        .toList();
    }

    /** Tells whether others than the host and its private networks reach it. */
    public boolean isOpen() {
        return !INNER.matcher(address).matches() && !address.contains("$");
    }

    /** Tells whether a database or a cache answers on it. */
    public boolean isDatabase() {
        return isDatabase(service) || DATABASE_PORTS.contains(target);
    }

    /** Tells whether the image of a service is that of a database or a cache. */
    public static boolean isDatabase(ComposeService service) {
        String image = service.image().text();
        boolean sqlServer = ImageName.repository(image).endsWith("mssql/server");
        return sqlServer || DATABASES.contains(ImageName.last(image));
    }
}
