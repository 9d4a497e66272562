package dev.releaseaudit.k8s.overlay;

import dev.releaseaudit.k8s.kustomize.rendering.Effect;
import dev.releaseaudit.model.Node;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names directives as somebody who wrote them would. */
final class DirectiveNames {

    private DirectiveNames() {}

    static String of(Effect effect) {
        String name = effect.node().get("name").text();
        return switch (effect.directive()) {
            case STRATEGIC_MERGE_PATCH, JSON_PATCH -> "patch for " + patched(effect);
            case IMAGE -> "images entry " + name;
            case REPLICAS -> "replicas entry " + name;
            case CONFIG_MAP_GENERATOR -> "configMapGenerator entry " + name;
            case SECRET_GENERATOR -> "secretGenerator entry " + name;
            default -> effect.directive().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String patched(Effect effect) {
        Node target = effect.node().get("target");
        String written = target.isPresent()
                ? join(target.get("kind"), target.get("name"))
                : join(effect.body().get("kind"), effect.body().at("metadata.name"));
        return written.isEmpty() ? "anything" : written;
    }

    private static String join(Node kind, Node name) {
        return Stream.of(kind.text(), name.text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("/"));
    }
}
