package dev.releaseaudit.k8s.configuration;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.secrets.Placeholder;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what bases hold for development: settings that point to localhost or a development host, mutable tags. */
public final class DevelopmentValues {

    private DevelopmentValues() {}

    /** Returns those of a release. */
    public static Stream<DevelopmentValue> in(ResourceGraph graph) {
        List<Container> containers = graph.containers();
        Stream<Setting> settings = Stream.of(
                        graph.all("networking.k8s.io", "Ingress").stream().flatMap(DevelopmentValues::hosts),
                        graph.all("", "ConfigMap").stream().flatMap(map -> entries(map, graph)),
                        containers.stream().flatMap(DevelopmentValues::variables))
                .flatMap(found -> found);
        return Stream.concat(
                settings.flatMap(setting -> judge(setting).stream()),
                containers.stream().flatMap(container -> image(container).stream()));
    }

    /** A setting with its name, and the sidecars of the program that reads it. */
    private record Setting(String owner, String key, Node value, Supplier<Sidecars> sidecars) {}

    private static Stream<Setting> hosts(Manifest ingress) {
        return ingress.root().at("spec.rules").items().stream()
                .map(rule -> new Setting(ingress.label(), "host", rule.get("host"), () -> Sidecars.NONE));
    }

    private static Stream<Setting> entries(Manifest map, ResourceGraph graph) {
        return map.root().get("data").entries().stream()
                .map(entry ->
                        new Setting(map.label(), entry.name(), entry.value(), () -> Sidecars.ofReaders(map, graph)));
    }

    private static Stream<Setting> variables(Container container) {
        return container.node().get("env").items().stream()
                .map(env -> new Setting(
                        container.label(), env.get("name").text(), env.get("value"), () -> Sidecars.of(container)));
    }

    private static Optional<DevelopmentValue> judge(Setting setting) {
        String value = setting.value().text().strip();
        if (value.isEmpty() || value.contains("\n")) {
            return Optional.empty();
        }
        boolean local = Placeholder.of(setting.key(), value)
                        .filter(Placeholder.LOCAL::equals)
                        .isPresent()
                && !setting.sidecars().get().mayListenAt(value);
        String what = local ? "points to localhost" : "names a development host";
        return local || DevelopmentHost.isIn(value)
                ? Optional.of(new DevelopmentValue(
                        setting.value().location(),
                        "%s: %s %s".formatted(setting.owner(), setting.key(), what),
                        setting.owner() + " " + setting.key(),
                        "Set %s of %s in the production overlay".formatted(setting.key(), setting.owner())))
                : Optional.empty();
    }

    private static Optional<DevelopmentValue> image(Container container) {
        var image = container.image();
        return !image.isPresent() || image.templated() || !image.hasMutableTag()
                ? Optional.empty()
                : Optional.of(new DevelopmentValue(
                        image.location(),
                        "%s runs an image with a mutable tag".formatted(container.label()),
                        container.label() + " image",
                        "Pin %s under images of the production overlay".formatted(image.name())));
    }
}
