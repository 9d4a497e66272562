package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.facts.Placeholder;
import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Overlay;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what bases hold for development: settings that point at the machine itself or a development host, floating images. */
final class DevelopmentValues {

    private DevelopmentValues() {}

    static Stream<Survivor> in(Overlay overlay) {
        List<String> sidecarPorts = sidecarPorts(overlay);
        return Stream.concat(
                Stream.concat(
                                overlay.manifests().stream().flatMap(DevelopmentValues::settings),
                                overlay.containers().stream().flatMap(DevelopmentValues::variables))
                        .flatMap(setting -> judge(setting, sidecarPorts).stream()),
                overlay.containers().stream().flatMap(container -> image(container).stream()));
    }

    /** A setting with its name. */
    private record Setting(String owner, String key, Node value) {}

    private static Stream<Setting> settings(Manifest manifest) {
        if (manifest.is("networking.k8s.io", "Ingress")) {
            return manifest.root().at("spec.rules").items().stream()
                    .map(rule -> new Setting(manifest.label(), "host", rule.get("host")));
        }
        return !manifest.is("", "ConfigMap")
                ? Stream.empty()
                : manifest.root().get("data").entries().stream()
                        .map(entry -> new Setting(manifest.label(), entry.name(), entry.value()));
    }

    private static Stream<Setting> variables(Container container) {
        return container.node().get("env").items().stream()
                .map(env -> new Setting(container.label(), env.get("name").text(), env.get("value")));
    }

    private static Optional<Survivor> judge(Setting setting, List<String> sidecarPorts) {
        String value = setting.value().text().strip();
        if (value.isEmpty() || value.contains("\n")) {
            return Optional.empty();
        }
        boolean local = Placeholder.of(setting.key(), value)
                        .filter(Placeholder.LOCAL::equals)
                        .isPresent()
                && sidecarPorts.stream().noneMatch(port -> value.matches(".*:" + port + "(\\D.*)?"));
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
                        "The image of %s is whatever was pushed last".formatted(container.label()),
                        "Pin %s under images of the production overlay".formatted(image.name())));
    }

    /** What listens beside another container is reached through the machine itself, and that is right. */
    private static List<String> sidecarPorts(Overlay overlay) {
        return overlay.manifests().stream()
                .flatMap(manifest -> Workload.of(manifest).stream())
                .filter(workload -> workload.containers().size() > 1)
                .flatMap(workload -> workload.containers().stream())
                .flatMap(container -> container.node().get("ports").items().stream())
                .map(port -> port.get("containerPort").text())
                .filter(port -> port.matches("\\d{1,5}"))
                .distinct()
                .toList();
    }
}
