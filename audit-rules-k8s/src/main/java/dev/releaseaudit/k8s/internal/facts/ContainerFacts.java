package dev.releaseaudit.k8s.internal.facts;

import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.facts.Endpoint;
import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.facts.ImageRef;
import dev.releaseaudit.facts.ImageUse;
import dev.releaseaudit.facts.Port;
import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Image;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the image, the variables, the ports and the probed paths of a container. */
final class ContainerFacts {

    private static final List<String> PROBES = List.of("readinessProbe", "livenessProbe", "startupProbe");

    private ContainerFacts() {}

    static List<Fact> of(Container container) {
        List<Fact> facts = new ArrayList<>();
        Image image = container.image();
        if (image.isPresent()) {
            facts.add(new ImageRef(image.text(), image.location(), container.target()));
            facts.add(new ImageUse(image.text(), container.workload().label(), container.target(), image.location()));
        }
        for (Node variable : container.node().get("env").items()) {
            Node name = variable.get("name");
            facts.add(new ConfigKey(
                    name.text(),
                    ConfigKey.Role.PROVIDED,
                    Optional.of(variable.get("value")).filter(Node::isPresent).map(Node::text),
                    container.label(),
                    name.location(),
                    container.target()));
        }
        for (Node port : container.node().get("ports").items()) {
            Node number = port.get("containerPort");
            facts.add(
                    new Endpoint(container.label(), "", Port.of(number.text()), number.location(), container.target()));
        }
        for (String probe : PROBES) {
            Node get = container.node().get(probe).get("httpGet");
            if (get.isPresent()) {
                Node path = get.get("path");
                facts.add(new Endpoint(
                        container.label(),
                        path.isPresent() ? path.text() : "/",
                        port(container, get.get("port").text()),
                        path.location(),
                        container.target()));
            }
        }
        return facts;
    }

    /** Returns a port by its number, though it be given by its name. */
    private static Port port(Container container, String port) {
        return container.node().get("ports").items().stream()
                .filter(declared -> declared.get("name").is(port))
                .map(declared -> declared.get("containerPort").text())
                .findFirst()
                .map(Port::of)
                .orElseGet(() -> Port.of(port));
    }
}
