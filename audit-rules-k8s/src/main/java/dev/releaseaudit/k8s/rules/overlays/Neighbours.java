package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Returns, for each text in pods of more than one container, such as the name of a ConfigMap, the containers of these. */
    static Map<String, List<Container>> byMention(Overlay overlay) {
        Map<String, List<Container>> mentioned = new HashMap<>();
        overlay.manifests().stream()
                .flatMap(manifest -> Workload.of(manifest).stream())
                .forEach(workload -> {
                    List<Container> running = workload.containers().stream()
                            .filter(Container::keepsRunning)
                            .toList();
                    if (running.size() > 1) {
                        workload.podSpec()
                                .walk()
                                .map(Node::text)
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .forEach(text -> mentioned
                                        .computeIfAbsent(text, key -> new ArrayList<>())
                                        .addAll(running));
                    }
                });
        return mentioned;
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
