package dev.releaseaudit.k8s.kustomize.build;

import dev.releaseaudit.k8s.kustomize.Directive;
import dev.releaseaudit.k8s.kustomize.Problem;
import dev.releaseaudit.k8s.kustomize.config.ConfigurationFiles;
import dev.releaseaudit.k8s.kustomize.config.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.config.TypedReader;
import dev.releaseaudit.k8s.kustomize.generate.ResourceGenerator;
import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.load.ResourceDocuments;
import dev.releaseaudit.k8s.kustomize.patch.MergePatch;
import dev.releaseaudit.k8s.kustomize.patch.PatchMetadata;
import dev.releaseaudit.k8s.kustomize.patch.StrategicMerge;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.EntriesTransformer;
import dev.releaseaudit.k8s.kustomize.transform.ImagesTransformer;
import dev.releaseaudit.k8s.kustomize.transform.MergePatchTransformer;
import dev.releaseaudit.k8s.kustomize.transform.NameAffix;
import dev.releaseaudit.k8s.kustomize.transform.NamespaceTransformer;
import dev.releaseaudit.k8s.kustomize.transform.Replacement;
import dev.releaseaudit.k8s.kustomize.transform.ReplicasTransformer;
import dev.releaseaudit.k8s.kustomize.transform.Step;
import dev.releaseaudit.k8s.kustomize.transform.ValueTransformer;
import dev.releaseaudit.k8s.kustomize.tree.Maps;
import dev.releaseaudit.k8s.kustomize.tree.Refusal;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Turns the transformers and generators that files configure into steps; only those that are part of kustomize itself. */
final class ConfiguredSteps {

    private final Session session;
    private final Loader loader;
    private final KustomizationFile file;
    private final TypedReader reader;

    ConfiguredSteps(Session session, Loader loader, KustomizationFile file) {
        this.session = session;
        this.loader = loader;
        this.file = file;
        this.reader = new TypedReader(Problem.Kind.INVALID_CONFIGURATION, false, session::add);
    }

    List<Step> generators(List<Node> texts) {
        return steps(texts, (kind, root) -> switch (kind) {
            case "ConfigMapGenerator" ->
                Stream.of(generator(Directive.CONFIG_MAP_GENERATOR, root, "configMapGenerator"));
            case "SecretGenerator" -> Stream.of(generator(Directive.SECRET_GENERATOR, root, "secretGenerator"));
            default -> unknown(root);
        });
    }

    List<Step> transformers(List<Node> texts) {
        return steps(texts, this::transformer);
    }

    private List<Step> steps(List<Node> texts, BiFunction<String, Node, Stream<Step>> read) {
        List<Step> steps = new ArrayList<>();
        for (Resource config : Layer.configured(session, loader, file, texts)) {
            Node root = config.root();
            session.attempt(root, () -> {
                boolean builtIn = config.id().apiVersion().equals("builtin");
                Stream<Step> found = builtIn ? read.apply(config.id().kind(), root) : unknown(root);
                found.forEach(steps::add);
            });
        }
        return steps;
    }

    private Stream<Step> unknown(Node root) {
        session.add(NotRendered.plugin(root));
        return Stream.empty();
    }

    private Step generator(Directive directive, Node root, String type) {
        MappingNode entry = Maps.without(reader.read(root, type), "env"); // which only a kustomization may have
        for (String key : List.of("name", "namespace")) {
            Node value = root.get("metadata").get(key);
            entry = entry.get(key).text().isEmpty() && value.isPresent() ? Maps.with(entry, key, value) : entry;
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

    private Stream<Step> transformer(String kind, Node root) {
        return switch (kind) {
            case "AnnotationsTransformer" ->
                entries(root, "annotationsTransformer", "annotations", Directive.COMMON_ANNOTATIONS);
            case "LabelTransformer" -> entries(root, "labelTransformer", "labels", Directive.LABELS);
            case "ImageTagTransformer" -> image(reader.read(root, "imageTagTransformer"));
            case "NamespaceTransformer" -> namespace(reader.read(root, "namespaceTransformer"));
            case "PrefixTransformer" -> affix(reader.read(root, "prefixTransformer"), "prefix", Directive.NAME_PREFIX);
            case "SuffixTransformer" -> affix(reader.read(root, "suffixTransformer"), "suffix", Directive.NAME_SUFFIX);
            case "ReplicaCountTransformer" -> replicas(reader.read(root, "replicaCountTransformer"));
            case "ReplacementTransformer" ->
                replacements(reader.read(root, "replacementTransformer").get("replacements"));
            case "PatchTransformer" -> patches(root).either(reader.read(root, "patchTransformer"), "patch").stream();
            case "PatchJson6902Transformer" ->
                patches(root).json(reader.read(root, "patchJson6902Transformer"), "jsonOp").stream();
            case "PatchStrategicMergeTransformer" -> merges(reader.read(root, "patchStrategicMergeTransformer"), root);
            case "ValueAddTransformer" -> values(reader.read(root, "valueAddTransformer"));
            default -> unknown(root);
        };
    }

    private PatchDirectives patches(Node root) {
        return new PatchDirectives(session, loader, new KustomizationFile(source(root), file.root()));
    }

    private Stream<Step> entries(Node root, String type, String field, Directive directive) {
        Node config = reader.read(root, type);
        Node entries = config.get(field);
        return entries.entries().isEmpty()
                ? Stream.empty()
                : Stream.of(Step.of(directive, config, new EntriesTransformer(entries, fields(config))));
    }

    private static FieldSpecs fields(Node config) {
        return ConfigurationFiles.fields(config.get("fieldSpecs"));
    }

    private static Stream<Step> image(Node config) {
        return Stream.of(
                Step.of(Directive.IMAGE, config, new ImagesTransformer(config.get("imageTag"), fields(config))));
    }

    private static Stream<Step> replicas(Node config) {
        return Stream.of(
                Step.of(Directive.REPLICAS, config, new ReplicasTransformer(config.get("replica"), fields(config))));
    }

    private static Stream<Step> affix(Node config, String field, Directive directive) {
        if (!config.get("fieldSpecs").isPresent()) {
            throw new Refusal(Problem.Kind.INVALID_CONFIGURATION, config, "The transformer needs fieldSpecs");
        }
        boolean prefix = directive == Directive.NAME_PREFIX;
        return Stream.of(Step.of(directive, config, new NameAffix(config.get(field), prefix, fields(config))));
    }

    private static Stream<Step> namespace(Node config) {
        Node namespace = config.get("metadata").get("namespace");
        NamespaceTransformer.Subjects subjects =
                switch (config.get("setRoleBindingSubjects").text()) {
                    case "", "defaultOnly" -> NamespaceTransformer.Subjects.DEFAULT_ONLY;
                    case "allServiceAccounts" -> NamespaceTransformer.Subjects.SERVICE_ACCOUNTS;
                    case "none" -> NamespaceTransformer.Subjects.NONE;
                    default ->
                        throw new Refusal(
                                Problem.Kind.INVALID_CONFIGURATION,
                                config.get("setRoleBindingSubjects"),
                                "This must be defaultOnly, allServiceAccounts or none");
                };
        boolean unsetOnly = config.get("unsetOnly").truth() == Truth.YES;
        return namespace.text().isEmpty()
                ? Stream.empty()
                : Stream.of(Step.of(
                        Directive.NAMESPACE,
                        config,
                        new NamespaceTransformer(namespace, fields(config), unsetOnly, subjects)));
    }

    private Stream<Step> merges(Node config, Node root) {
        List<Node> patches = new ArrayList<>();
        config.get("paths").items().forEach(path -> patches.addAll(patches(root).merges(path)));
        if (!config.get("patches").text().isEmpty()) {
            patches.addAll(ResourceDocuments.readStrictly(InlineYaml.read(source(root), config.get("patches"))));
        }
        return patches.stream().map(patch -> {
            Node texts = PatchMetadata.asTexts(patch, List.of("labels", "annotations"));
            MergePatch merge = new MergePatch(new StrategicMerge(session.schema()), texts, false, false);
            return new Step(Directive.STRATEGIC_MERGE_PATCH, config, patch, new MergePatchTransformer(merge));
        });
    }

    private Stream<Step> values(Node config) {
        List<Node> targets = new ArrayList<>(config.get("targets").items());
        if (!config.get("targetFilePath").text().isEmpty()) {
            SourceFile more = loader.file(config.get("targetFilePath"));
            session.sources().yaml(more).documents().stream()
                    .limit(1)
                    .map(document -> reader.read(document.root(), "valueTargets"))
                    .forEach(read -> targets.addAll(read.get("targets").items()));
        }
        return Stream.of(Step.of(Directive.VALUE, config, new ValueTransformer(config, targets, loader.folder())));
    }

    /** Reads replacements, some of which may stand in files of their own. */
    Stream<Step> replacements(Node list) {
        List<Step> steps = new ArrayList<>();
        for (Node entry : list.items()) {
            session.attempt(entry, () -> {
                Node path = entry.get("path");
                if (path.text().isEmpty()) {
                    steps.add(Step.of(Directive.REPLACEMENT, entry, new Replacement(entry)));
                    return;
                }
                if (entry.get("source").isPresent()
                        || !entry.get("targets").items().isEmpty()) {
                    throw new Refusal(
                            Problem.Kind.INVALID_REPLACEMENT,
                            entry,
                            "A replacement has either a path or a source and targets");
                }
                replacements(loader.file(path))
                        .forEach(
                                each -> steps.add(new Step(Directive.REPLACEMENT, entry, each, new Replacement(each))));
            });
        }
        return steps.stream();
    }

    private List<MappingNode> replacements(SourceFile source) {
        List<MappingNode> read = new ArrayList<>();
        session.sources().yaml(source).documents().stream().limit(1).forEach(document -> {
            Node root = document.root();
            List<Node> all = root instanceof SequenceNode ? root.items() : List.of(root);
            all.forEach(each -> read.add(reader.read(each, "replacement")));
        });
        return read;
    }
}
