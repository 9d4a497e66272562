package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.source.Located;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Is a pair of fields of which only one may be set.
 *
 * @param owner what has them
 * @param added the one that probably came last
 * @param left the other one
 */
record ExcludingFields(String owner, Entry added, Entry left) {

    private static final Set<String> NO_SOURCE = Set.of("name");

    static Stream<ExcludingFields> in(Workload workload) {
        Stream<ExcludingFields> variables = workload.containers().stream()
                .flatMap(container -> container.node().get("env").items().stream())
                .flatMap(env -> pair(
                        workload,
                        "The variable " + env.get("name").text(),
                        present(env, Set.of("value", "valueFrom"))));
        Stream<ExcludingFields> volumes = workload.podSpec().get("volumes").items().stream()
                .flatMap(volume ->
                        pair(workload, "The volume " + volume.get("name").text(), sources(volume)));
        return Stream.concat(Stream.concat(variables, volumes), strategy(workload));
    }

    /** Only a rolling update has settings; a Deployment that recreates its pods may not have them. */
    private static Stream<ExcludingFields> strategy(Workload workload) {
        Node strategy = workload.manifest().root().at("spec.strategy");
        return workload.kind().equals("Deployment") && strategy.get("type").is("Recreate")
                ? pair(workload, "The strategy Recreate", present(strategy, Set.of("type", "rollingUpdate")))
                : Stream.empty();
    }

    private static List<Entry> present(Node mapping, Set<String> names) {
        return mapping.entries().stream()
                .filter(entry -> names.contains(entry.name()) && isSet(entry.value()))
                .toList();
    }

    private static List<Entry> sources(Node volume) {
        return volume.entries().stream()
                .filter(entry -> !NO_SOURCE.contains(entry.name()) && isSet(entry.value()))
                .toList();
    }

    /** An empty value text counts as none. */
    private static boolean isSet(Node value) {
        return !value.isNull() && !value.is("");
    }

    private static Stream<ExcludingFields> pair(Workload workload, String owner, List<Entry> fields) {
        if (fields.size() < 2) {
            return Stream.empty();
        }
        boolean swap = fields.get(1).name().equals("rollingUpdate")
                || isOwn(workload, fields.get(0)) && !isOwn(workload, fields.get(1));
        return Stream.of(new ExcludingFields(owner, fields.get(swap ? 0 : 1), fields.get(swap ? 1 : 0)));
    }

    /** What a target has in its own folder came after what it builds on. */
    private static boolean isOwn(Workload workload, Entry field) {
        String folder = workload.manifest().deployedWith().path();
        return folder.isEmpty() || field.value().location().path().startsWith(folder + "/");
    }

    /** Returns the place of the field that probably came last. */
    Located place() {
        return at(added);
    }

    /** Returns the place of the other field. */
    Located leftover() {
        return at(left);
    }

    private static Located at(Entry field) {
        boolean together =
                field.location().path().equals(field.value().location().path());
        return together ? field : field.value();
    }
}
