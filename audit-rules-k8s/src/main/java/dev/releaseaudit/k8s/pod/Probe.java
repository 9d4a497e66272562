package dev.releaseaudit.k8s.pod;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A probe of a container, with the numbers that Kubernetes fills in. A number that a template will fill in is empty.
 *
 * @param purpose what it decides on
 * @param node its specification
 */
public record Probe(Purpose purpose, Node node) implements Located {

    /** What a probe decides on. */
    public enum Purpose {
        /** Whether the container has started; the other probes wait for it. */
        STARTUP("startupProbe"),
        /** Whether the container gets traffic. */
        READINESS("readinessProbe"),
        /** Whether the container is restarted. */
        LIVENESS("livenessProbe");

        private final String field;

        Purpose(String field) {
            this.field = field;
        }

        /** Returns the field of a container that holds the probe. */
        public String field() {
            return field;
        }
    }

    /** How a probe looks at a container. */
    public enum Handler {
        /** By a request. */
        HTTP("httpGet"),
        /** By a connection. */
        TCP("tcpSocket"),
        /** By the health protocol of gRPC. */
        GRPC("grpc"),
        /** By a command inside the container. */
        COMMAND("exec");

        private final String field;

        Handler(String field) {
            this.field = field;
        }
    }

    /** Returns a probe of a container; empty where it has none for this purpose. */
    public static Optional<Probe> of(Node container, Purpose purpose) {
        Node probe = container.get(purpose.field());
        return probe.isPresent() && !probe.isNull() ? Optional.of(new Probe(purpose, probe)) : Optional.empty();
    }

    /** Returns how it looks; empty where it does not say so, which the server refuses. */
    public Optional<Handler> handler() {
        return Arrays.stream(Handler.values())
                .filter(handler -> node.get(handler.field).isPresent())
                .findFirst();
    }

    /** Returns the port that it looks at, a number or a name; absent for a command. */
    public Node port() {
        return handler().map(handler -> node.get(handler.field).get("port")).orElse(node.get("port"));
    }

    /** Returns the seconds after the start of the container before the first look; none where it says nothing. */
    public OptionalLong initialDelay() {
        return number("initialDelaySeconds", 0);
    }

    /** Returns the seconds between two looks; ten where it says nothing. */
    public OptionalLong period() {
        return number("periodSeconds", 10);
    }

    /** Returns the seconds after which a look has failed; one where it says nothing. */
    public OptionalLong timeout() {
        return number("timeoutSeconds", 1);
    }

    /** Returns how many looks in a row must fail; three where it says nothing. */
    public OptionalLong failureThreshold() {
        return number("failureThreshold", 3);
    }

    /** Returns how many looks in a row must succeed; one where it says nothing. */
    public OptionalLong successThreshold() {
        return number("successThreshold", 1);
    }

    /** Returns the seconds after which it gives up on a container that never answers. */
    public OptionalLong patience() {
        OptionalLong delay = initialDelay();
        OptionalLong period = period();
        OptionalLong failures = failureThreshold();
        return delay.isPresent() && period.isPresent() && failures.isPresent()
                ? OptionalLong.of(delay.getAsLong() + period.getAsLong() * failures.getAsLong())
                : OptionalLong.empty();
    }

    /** A zero is as good as nothing, so that it is filled in too. */
    private OptionalLong number(String field, long otherwise) {
        Node value = node.get(field);
        OptionalLong number = value.integer();
        boolean open = !value.isPresent() || value.isNull() || number.equals(OptionalLong.of(0));
        return open ? OptionalLong.of(otherwise) : number;
    }

    @Override
    public Location location() {
        return node.location();
    }
}
