package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.List;

/** Tells what a kustomization asks for that is not rendered here. */
final class UnsupportedFields {

    private static final List<String> ANNOTATIONS = List.of("originAnnotations", "transformerAnnotations");

    private UnsupportedFields() {}

    static List<Problem> in(KustomizationFile file) {
        List<Problem> problems = new ArrayList<>();
        for (String field : List.of("helmCharts", "helmChartInflationGenerator")) {
            Node charts = file.get(field);
            boolean any = charts instanceof SequenceNode ? !charts.items().isEmpty() : charts instanceof MappingNode;
            if (any) {
                problems.add(new Problem(
                        Problem.Kind.NOT_RENDERED,
                        "Helm charts are not rendered; audit the output of kustomize build --enable-helm",
                        charts.location()));
            }
        }
        for (Node validator : file.items("validators")) {
            problems.add(new Problem(
                    Problem.Kind.NOT_RENDERED, "Validators are not run; they change nothing", validator.location()));
        }
        for (Node option : file.items("buildMetadata")) {
            if (ANNOTATIONS.contains(option.text())) {
                problems.add(new Problem(
                        Problem.Kind.NOT_RENDERED,
                        "The annotations of %s are not rendered".formatted(option.text()),
                        option.location()));
            }
        }
        return problems;
    }

    static Problem plugin(Node config) {
        return new Problem(
                Problem.Kind.NOT_RENDERED,
                "%s is no part of kustomize itself and is not run"
                        .formatted(config.get("kind").text()),
                config.location());
    }
}
