package dev.releaseaudit.k8s.configuration;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The containers that a program may reach at localhost, since they share its pod.
 *
 * @param containers those that keep running
 */
record Sidecars(List<Container> containers) {

    static final Sidecars NONE = new Sidecars(List.of());

    private static final Pattern PORT = Pattern.compile(":(\\d{2,5})(?!\\d)");

    /** Returns those of one container. */
    static Sidecars of(Container container) {
        return new Sidecars(running(container.workload())
                .filter(other -> !other.node().equals(container.node()))
                .toList());
    }

    /** Returns those of the programs that read a ConfigMap; which of the containers of a pod reads it is not known. */
    static Sidecars ofReaders(Manifest map, ResourceGraph graph) {
        return new Sidecars(graph.to(map).stream()
                .map(Reference::from)
                .distinct()
                .flatMap(reader -> Workload.of(reader).stream())
                .map(reader -> running(reader).toList())
                .filter(running -> running.size() > 1)
                .flatMap(List::stream)
                .toList());
    }

    private static Stream<Container> running(Workload workload) {
        return workload.containers().stream().filter(Container::keepsRunning);
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
