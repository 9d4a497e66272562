package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.secrets.Placeholder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what bases hold for development: settings that point at the machine itself or a development host, floating images. */
final class DevelopmentValues {

    private DevelopmentValues() {}

    static Stream<Survivor> in(Overlay overlay) {
        Map<String, List<Container>> mentioned = Neighbours.byMention(overlay);
        Stream<Setting> settings = Stream.concat(
                overlay.manifests().stream().flatMap(manifest -> settings(manifest, mentioned)),
                overlay.containers().stream().flatMap(DevelopmentValues::variables));
        return Stream.concat(
                settings.flatMap(setting -> judge(setting).stream()),
                overlay.containers().stream().flatMap(container -> image(container).stream()));
    }

    /** A setting with its name, and what is beside the program that reads it. */
    private record Setting(String owner, String key, Node value, Supplier<Neighbours> neighbours) {}

    private static Stream<Setting> settings(Manifest manifest, Map<String, List<Container>> mentioned) {
        Supplier<Neighbours> neighbours = () -> new Neighbours(mentioned.getOrDefault(manifest.name(), List.of()));
        if (manifest.is("networking.k8s.io", "Ingress")) {
            return manifest.root().at("spec.rules").items().stream()
                    .map(rule -> new Setting(manifest.label(), "host", rule.get("host"), neighbours));
        }
        return !manifest.is("", "ConfigMap")
                ? Stream.empty()
                : manifest.root().get("data").entries().stream()
                        .map(entry -> new Setting(manifest.label(), entry.name(), entry.value(), neighbours));
    }

    private static Stream<Setting> variables(Container container) {
        return container.node().get("env").items().stream()
                .map(env -> new Setting(
                        container.label(), env.get("name").text(), env.get("value"), () -> Neighbours.of(container)));
    }

    private static Optional<Survivor> judge(Setting setting) {
        String value = setting.value().text().strip();
        if (value.isEmpty() || value.contains("\n")) {
            return Optional.empty();
        }
        boolean local = Placeholder.of(setting.key(), value)
                        .filter(Placeholder.LOCAL::equals)
                        .isPresent()
                && !setting.neighbours().get().mayListenAt(value);
        String what = local ? "points to the machine itself" : "names a development host";
        return local || DevelopmentHost.isIn(value)
                ? Optional.of(new Survivor(
                        setting.value().location(),
                        "%s of %s %s".formatted(setting.key(), setting.owner(), what),
                        "Set %s of %s in the production overlay".formatted(setting.key(), setting.owner())))
                : Optional.empty();
    }

    private static Optional<Survivor> image(Container container) {
        var image = container.image();
        return !image.isPresent() || image.templated() || !image.floats()
                ? Optional.empty()
                : Optional.of(new Survivor(
                        image.location(),
                        "The image of %s floats".formatted(container.label()),
                        "Pin %s under images of the production overlay".formatted(image.name())));
    }
}
