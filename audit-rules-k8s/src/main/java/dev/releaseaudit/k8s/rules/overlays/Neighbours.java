package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Overlay;
import dev.releaseaudit.k8s.Workload;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Are the containers in the same pod as a program, which it reaches through the machine itself, and rightly so. */
record Neighbours(List<Container> containers) {

    private static final Pattern PORT = Pattern.compile(":(\\d{2,5})(?!\\d)");

    /** Returns those of one container. */
    static Neighbours of(Container container) {
        return new Neighbours(container.workload().containers().stream()
                .filter(other -> other.keepsRunning() && !other.node().equals(container.node()))
                .toList());
    }

    /** Returns the containers of all pods of more than one that use this ConfigMap. */
    static Neighbours of(Manifest configMap, Overlay overlay) {
        return new Neighbours(overlay.manifests().stream()
                .flatMap(manifest -> Workload.of(manifest).stream())
                .filter(workload -> workload.podSpec().walk().anyMatch(node -> node.is(configMap.name())))
                .map(workload -> workload.containers().stream()
                        .filter(Container::keepsRunning)
                        .toList())
                .filter(running -> running.size() > 1)
                .flatMap(List::stream)
                .toList());
    }

    /** Tells whether one of them may listen at this address: on its port, or on ports that it does not declare. */
    boolean mayListenAt(String address) {
        Matcher port = PORT.matcher(address);
        String wanted = port.find() ? port.group(1) : "";
        return containers.stream()
                .map(container -> container.node().get("ports").items())
                .anyMatch(ports -> wanted.isEmpty()
                        || ports.isEmpty()
                        || ports.stream().map(each -> each.get("containerPort")).anyMatch(each -> each.is(wanted)));
    }
}
