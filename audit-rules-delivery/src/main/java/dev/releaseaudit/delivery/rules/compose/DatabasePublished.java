package dev.releaseaudit.delivery.rules.compose;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.ProductionService;
import dev.releaseaudit.delivery.compose.PublishedPort;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Finds databases and caches whose ports a production project opens on all interfaces of its host. */
@About(
        id = "delivery/compose-database-published",
        title = "Databases are reached by the project's own network only",
        tags = {"compose", "security"})
public final class DatabasePublished implements Rule<ProductionService> {

    @Override
    public Verdicts check(ProductionService service) {
        List<PublishedPort> ports = PublishedPort.of(service.service());
        Verdicts open = ports.stream()
                .filter(PublishedPort::isOpen)
                .filter(PublishedPort::isDatabase)
                .map(port -> violated(
                                port, "%s publishes %s on all interfaces of the host", service.label(), port.target())
                        .fix("Remove the port, or publish it on 127.0.0.1 only")
                        .key(port.target()))
                .collect(Verdicts.toVerdicts());
        boolean closed = open.asList().isEmpty() && PublishedPort.isDatabase(service.service());
        return closed ? satisfied(service, "%s is not published to the world", service.label()) : open;
    }
}
