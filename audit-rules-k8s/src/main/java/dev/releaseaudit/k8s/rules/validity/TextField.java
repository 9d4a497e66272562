package dev.releaseaudit.k8s.rules.validity;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import java.util.stream.Stream;

/**
 * Is a value that the cluster takes as a text only.
 *
 * @param name what it is called in a message
 * @param value the value
 */
record TextField(String name, Node value) {

    /** Finds those that people write as numbers and booleans: settings, labels, variables and the words of commands. */
    static Stream<TextField> in(Manifest manifest) {
        Node root = manifest.root();
        Stream<TextField> own =
                Stream.of("metadata.labels", "metadata.annotations").flatMap(path -> entries(path, root.at(path)));
        Stream<TextField> kind = switch (manifest.kind()) {
            case "ConfigMap" -> entries("data", root.get("data"));
            case "Secret" -> Stream.of("data", "stringData").flatMap(path -> entries(path, root.get(path)));
            case "Service" -> entries("spec.selector", root.at("spec.selector"));
            default -> Workload.of(manifest).stream().flatMap(TextField::ofWorkload);
        };
        return Stream.concat(own, kind);
    }

    private static Stream<TextField> ofWorkload(Workload workload) {
        Node selector = workload.manifest().root().at("spec.selector.matchLabels");
        Stream<TextField> pod = workload.pod() == workload.manifest().root()
                ? Stream.empty()
                : Stream.of("metadata.labels", "metadata.annotations")
                        .flatMap(path ->
                                entries("the pod's " + path, workload.pod().at(path)));
        return Stream.of(
                        entries("spec.selector.matchLabels", selector),
                        pod,
                        entries("nodeSelector", workload.podSpec().get("nodeSelector")),
                        workload.containers().stream().flatMap(TextField::ofContainer))
                .flatMap(fields -> fields);
    }

    private static Stream<TextField> ofContainer(Container container) {
        Stream<TextField> variables = container.node().get("env").items().stream()
                .map(env -> new TextField("the variable " + env.get("name").text(), env.get("value")));
        Stream<TextField> words = Stream.of("command", "args")
                .flatMap(list -> container.node().get(list).items().stream()
                        .map(word -> new TextField("a word of " + list, word)));
        return Stream.concat(variables, words);
    }

    private static Stream<TextField> entries(String path, Node mapping) {
        return mapping.entries().stream().map(entry -> new TextField(path + "." + entry.name(), entry.value()));
    }
}
