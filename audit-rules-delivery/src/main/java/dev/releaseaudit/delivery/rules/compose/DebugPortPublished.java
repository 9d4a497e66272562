package dev.releaseaudit.delivery.rules.compose;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.delivery.ComposeService;
import dev.releaseaudit.delivery.ProductionService;
import dev.releaseaudit.delivery.compose.PublishedPort;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import java.util.regex.Pattern;

/** Finds services of production whose debugger listens for whoever connects. */
@About(
        id = "delivery/compose-debug-port",
        title = "No debugger listens in production",
        severity = Severity.ERROR,
        tags = {"compose", "security"})
public final class DebugPortPublished implements Rule<ProductionService> {

    private static final String NODE_INSPECTOR = "9229";
    private static final Pattern DEBUGGER = Pattern.compile("--inspect|jdwp|debugpy|\\bdlv\\b|rdebug|xdebug\\.mode");

    @Override
    public Verdicts check(ProductionService service) {
        return PublishedPort.of(service.service()).stream()
                .filter(PublishedPort::isOpen)
                .filter(port -> port.target().equals(NODE_INSPECTOR) || debugs(service.service(), port))
                .map(port -> violated(port, "%s publishes the port of a debugger, %s", service.label(), port.target())
                        .fix("Remove the port, and start the program without its debugger")
                        .key(port.target()))
                .collect(Verdicts.toVerdicts());
    }

    /** Tells whether something that starts a debugger names the port. */
    private static boolean debugs(ComposeService service, PublishedPort port) {
        return service.node()
                .walk()
                .map(Node::text)
                .anyMatch(text -> DEBUGGER.matcher(text).find() && text.matches("(?s).*\\b" + port.target() + "\\b.*"));
    }
}
