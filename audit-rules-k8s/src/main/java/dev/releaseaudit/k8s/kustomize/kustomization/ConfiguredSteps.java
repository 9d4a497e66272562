package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.config.TypedReader;
import dev.releaseaudit.k8s.kustomize.generate.ResourceGenerator;
import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.Step;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Turns the transformers and generators that files configure into steps; only those that are part of kustomize itself. */
final class ConfiguredSteps {

    private final BuildSession session;
    private final Loader loader;
    private final KustomizationFile file;
    private final TypedReader reader;

    ConfiguredSteps(BuildSession session, Loader loader, KustomizationFile file) {
        this.session = session;
        this.loader = loader;
        this.file = file;
        this.reader = new TypedReader(Problem.Kind.INVALID_CONFIGURATION, false, session::add);
    }

    List<Step> generators(List<Node> texts) {
        return steps(
                texts,
                (kind, root) -> switch (kind) {
                    case "ConfigMapGenerator" ->
                        Stream.of(generator(Directive.CONFIG_MAP_GENERATOR, root, "configMapGenerator"));
                    case "SecretGenerator" -> Stream.of(generator(Directive.SECRET_GENERATOR, root, "secretGenerator"));
                    default -> unknown(root, List.of());
                },
                List.of());
    }

    /** Returns the transformers; one that is not run might have changed any of the resources. */
    List<Step> transformers(List<Node> texts, List<Resource> resources) {
        ConfiguredTransformers known = new ConfiguredTransformers(session, loader, file, reader);
        return steps(
                texts, (kind, root) -> known.steps(kind, root).orElseGet(() -> unknown(root, resources)), resources);
    }

    private List<Step> steps(List<Node> texts, BiFunction<String, Node, Stream<Step>> read, List<Resource> resources) {
        List<Step> steps = new ArrayList<>();
        for (Resource config : Layer.configured(session, loader, file, texts)) {
            Node root = config.root();
            session.attempt(root, () -> {
                boolean builtIn = config.id().apiVersion().equals("builtin");
                Stream<Step> found = builtIn ? read.apply(config.id().kind(), root) : unknown(root, resources);
                found.forEach(steps::add);
            });
        }
        return steps;
    }

    private Stream<Step> unknown(Node root, List<Resource> resources) {
        session.problems()
                .add(UnsupportedFields.plugin(root), resources.stream().mapToInt(Resource::number));
        return Stream.empty();
    }

    private Step generator(Directive directive, Node root, String type) {
        MappingNode entry = NodeEdits.without(reader.read(root, type), "env"); // which only a kustomization may have
        for (String key : List.of("name", "namespace")) {
            Node value = root.get("metadata").get(key);
            entry = entry.get(key).text().isEmpty() && value.isPresent() ? NodeEdits.with(entry, key, value) : entry;
        }
        Node none = AbsentNode.of(root.location());
        boolean secret = directive == Directive.SECRET_GENERATOR;
        return Step.of(
                directive,
                entry,
                new ResourceGenerator(entry, secret, none, loader, source(root), session::nextNumber));
    }

    /** Returns the file that a configuration stands in: one of its own, or the kustomization. */
    private SourceFile source(Node root) {
        return session.sources().tree().file(root.location().path()).orElse(file.file());
    }
}
