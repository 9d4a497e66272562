package dev.releaseaudit.k8s.pod;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.rule.Lookup;
import dev.releaseaudit.rule.Lookup.Found;
import dev.releaseaudit.rule.Lookup.Missing;
import dev.releaseaudit.rule.Lookup.Open;
import java.util.List;
import java.util.OptionalLong;

/** The ports that containers declare, by their names. */
public final class ContainerPorts {

    private static final String DEFAULT_PROTOCOL = "TCP";

    private ContainerPorts() {}

    /**
     * Resolves a port that a probe or a Service refers to. A number is that port, declared or not; a name is the port of that
     * name and protocol in the first of the containers that declares it.
     */
    public static Lookup<Long> resolve(Node reference, String protocol, List<Node> containers) {
        if (!(reference instanceof ScalarNode scalar)
                || scalar.text().contains("{{")
                || scalar.text().contains("${")) {
            return new Open<>("the port is not a plain value", reference.location());
        }
        OptionalLong number = scalar.integer();
        if (number.isPresent()) {
            return new Found<>(number.getAsLong(), reference.location());
        }
        for (Node container : containers) {
            for (Node port : container.get("ports").items()) {
                Node containerPort = port.get("containerPort");
                if (scalar.type() == ScalarType.STRING
                        && port.get("name").is(scalar.text())
                        && protocol(port).equals(protocol)) {
                    OptionalLong declared = containerPort.integer();
                    return declared.isPresent()
                            ? new Found<>(declared.getAsLong(), containerPort.location())
                            : new Open<>("the port is not a plain number", containerPort.location());
                }
            }
        }
        return new Missing<>(containers.stream().map(Node::location).toList());
    }

    private static String protocol(Node port) {
        String protocol = port.get("protocol").text();
        return protocol.isEmpty() ? DEFAULT_PROTOCOL : protocol;
    }
}
