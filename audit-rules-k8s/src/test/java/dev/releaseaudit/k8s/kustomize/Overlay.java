package dev.releaseaudit.k8s.kustomize;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.source.SourceTree;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small repository with kustomizations, written in a test. */
final class Overlay {

    private final Map<String, String> files = new LinkedHashMap<>();

    private Overlay() {}

    /** Begins with the kustomization at the root. */
    static Overlay of(String kustomization) {
        return new Overlay().with("kustomization.yaml", kustomization);
    }

    Overlay with(String path, String text) {
        files.put(path, text);
        return this;
    }

    Rendering render() {
        return Kustomize.render(SourceTree.of(files), "");
    }

    /** Returns what is built as kustomize prints it. */
    String built() {
        return RenderedYaml.of(render());
    }

    /** Returns what is built, with the place of each value. */
    String origins() {
        return RenderedYaml.withOrigins(render());
    }

    /** Returns what is refused, one problem in each line. */
    String refused() {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : render().problems()) {
            lines.append(problem.kind()).append(' ').append(problem).append('\n');
        }
        return lines.toString();
    }
}
