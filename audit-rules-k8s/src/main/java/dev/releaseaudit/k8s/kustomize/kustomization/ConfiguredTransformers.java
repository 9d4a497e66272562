package dev.releaseaudit.k8s.kustomize.kustomization;

import static java.util.Map.entry;

import dev.releaseaudit.k8s.kustomize.config.ConfigurationFiles;
import dev.releaseaudit.k8s.kustomize.config.TypedReader;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.transform.EntriesTransformer;
import dev.releaseaudit.k8s.kustomize.transform.ImagesTransformer;
import dev.releaseaudit.k8s.kustomize.transform.NameAffix;
import dev.releaseaudit.k8s.kustomize.transform.NamespaceTransformer;
import dev.releaseaudit.k8s.kustomize.transform.ReplicasTransformer;
import dev.releaseaudit.k8s.kustomize.transform.Step;
import dev.releaseaudit.k8s.kustomize.transform.ValueTransformer;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the transformers that files configure into steps; only those that are part of kustomize itself. */
final class ConfiguredTransformers {

    /** Makes the steps of one kind of transformer, from its configuration as it is written and as it is read. */
    private interface Kind {

        Stream<Step> steps(ConfiguredTransformers all, Node root, Node config);
    }

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            entry(
                    "AnnotationsTransformer",
                    (all, root, config) -> entries(config, "annotations", Directive.COMMON_ANNOTATIONS)),
            entry("LabelTransformer", (all, root, config) -> entries(config, "labels", Directive.LABELS)),
            entry("ImageTagTransformer", (all, root, config) -> image(config)),
            entry("NamespaceTransformer", (all, root, config) -> namespace(config)),
            entry("PrefixTransformer", (all, root, config) -> affix(config, "prefix", Directive.NAME_PREFIX)),
            entry("SuffixTransformer", (all, root, config) -> affix(config, "suffix", Directive.NAME_SUFFIX)),
            entry("ReplicaCountTransformer", (all, root, config) -> replicas(config)),
            entry("ReplacementTransformer", (all, root, config) -> all.replacements.steps(config.get("replacements"))),
            entry("PatchTransformer", (all, root, config) -> all.patches(root).either(config, "patch").stream()),
            entry("PatchJson6902Transformer", (all, root, config) -> all.patches(root).json(config, "jsonOp").stream()),
            entry(
                    "PatchStrategicMergeTransformer",
                    (all, root, config) -> all.merges(root).steps(config)),
            entry("ValueAddTransformer", (all, root, config) -> all.values(config)));

    private final BuildSession session;
    private final Loader loader;
    private final KustomizationFile file;
    private final TypedReader reader;
    private final ReplacementDirectives replacements;

    ConfiguredTransformers(BuildSession session, Loader loader, KustomizationFile file, TypedReader reader) {
        this.session = session;
        this.loader = loader;
        this.file = file;
        this.reader = reader;
        this.replacements = new ReplacementDirectives(session, loader);
    }

    /** Returns the steps of a transformer; none where kustomize has no such transformer. */
    Optional<Stream<Step>> steps(String kind, Node root) {
        return Optional.ofNullable(KINDS.get(kind)).map(each -> each.steps(this, root, read(kind, root)));
    }

    /** Reads a configuration, whose type has the name of its kind, but for the case of the first letter. */
    private Node read(String kind, Node root) {
        return reader.read(root, Character.toLowerCase(kind.charAt(0)) + kind.substring(1));
    }

    private MergePatchDirectives merges(Node root) {
        return new MergePatchDirectives(session, loader, at(root));
    }

    /** Returns the kustomization as if it stood in the file of a configuration, which may be one of its own. */
    private KustomizationFile at(Node root) {
        return new KustomizationFile(
                session.sources().tree().file(root.location().path()).orElse(file.file()), file.root());
    }

    private PatchDirectives patches(Node root) {
        return new PatchDirectives(session, loader, at(root));
    }

    private static Stream<Step> entries(Node config, String field, Directive directive) {
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
}
