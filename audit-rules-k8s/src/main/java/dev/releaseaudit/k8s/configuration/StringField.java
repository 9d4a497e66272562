package dev.releaseaudit.k8s.configuration;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import java.util.stream.Stream;

/**
 * A value that the cluster takes as a string only.
 *
 * @param name what it is called in a message
 * @param value the value
 */
public record StringField(String name, Node value) {

    /** Finds those that people write as numbers and booleans: settings, labels, variables and the words of commands. */
    public static Stream<StringField> in(Manifest manifest) {
        Node root = manifest.root();
        Stream<StringField> own =
                Stream.of("metadata.labels", "metadata.annotations").flatMap(path -> entries(path, root.at(path)));
        Stream<StringField> kind = switch (manifest.kind()) {
            case "ConfigMap" -> entries("data", root.get("data"));
            case "Secret" -> Stream.of("data", "stringData").flatMap(path -> entries(path, root.get(path)));
            case "Service" -> entries("spec.selector", root.at("spec.selector"));
            default -> Workload.of(manifest).stream().flatMap(StringField::ofWorkload);
        };
        return Stream.concat(own, kind);
    }

    private static Stream<StringField> ofWorkload(Workload workload) {
        Node selector = workload.manifest().root().at("spec.selector.matchLabels");
        Stream<StringField> pod = workload.template() == workload.manifest().root()
                ? Stream.empty()
                : Stream.of("metadata.labels", "metadata.annotations")
                        .flatMap(path ->
                                entries("the pod's " + path, workload.template().at(path)));
        return Stream.of(
                        entries("spec.selector.matchLabels", selector),
                        pod,
                        entries("nodeSelector", workload.podSpec().get("nodeSelector")),
                        workload.containers().stream().flatMap(StringField::ofContainer))
                .flatMap(fields -> fields);
    }

    private static Stream<StringField> ofContainer(Container container) {
        Stream<StringField> variables = container.node().get("env").items().stream()
                .map(env -> new StringField("the variable " + env.get("name").text(), env.get("value")));
        Stream<StringField> words = Stream.of("command", "args")
                .flatMap(list -> container.node().get(list).items().stream()
                        .map(word -> new StringField("a word of " + list, word)));
        return Stream.concat(variables, words);
    }

    private static Stream<StringField> entries(String path, Node mapping) {
        return mapping.entries().stream().map(entry -> new StringField(path + "." + entry.name(), entry.value()));
    }
}
