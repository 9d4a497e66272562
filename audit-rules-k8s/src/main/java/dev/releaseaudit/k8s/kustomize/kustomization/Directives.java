package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.config.ConfigurationFiles;
import dev.releaseaudit.k8s.kustomize.config.TransformerConfig;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldList;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpec;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.generate.ResourceGenerator;
import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.transform.EntriesTransformer;
import dev.releaseaudit.k8s.kustomize.transform.ImagesTransformer;
import dev.releaseaudit.k8s.kustomize.transform.NameAffix;
import dev.releaseaudit.k8s.kustomize.transform.NamespaceTransformer;
import dev.releaseaudit.k8s.kustomize.transform.ReplicasTransformer;
import dev.releaseaudit.k8s.kustomize.transform.Step;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns what a kustomization says into steps, in the order in which kustomize takes them, whatever order it is written in. */
final class Directives {

    /** Makes the steps of one field of a kustomization. */
    private interface Field {

        Stream<Step> steps(Directives directives, Accumulation all);
    }

    private static final List<Field> ORDER = List.of(
            (directives, all) -> directives.merges.steps(all.resources()),
            (directives, all) -> directives.patches.either(all.resources()),
            (directives, all) -> directives.namespace(all.config()),
            (directives, all) -> directives.affix("namePrefix", all.config().fields(FieldList.NAME_PREFIX)),
            (directives, all) -> directives.affix("nameSuffix", all.config().fields(FieldList.NAME_SUFFIX)),
            (directives, all) -> directives.labels(all.config()),
            (directives, all) -> directives.entries(
                    "commonLabels", Directive.COMMON_LABELS, all.config().fields(FieldList.COMMON_LABELS)),
            (directives, all) -> directives.entries(
                    "commonAnnotations",
                    Directive.COMMON_ANNOTATIONS,
                    all.config().fields(FieldList.COMMON_ANNOTATIONS)),
            (directives, all) -> directives.patches.json(all.resources()),
            (directives, all) -> directives.replicas(all.config()),
            (directives, all) -> directives.images(all.config()),
            (directives, all) -> directives.replacements.steps(directives.file.get("replacements")));

    private final BuildSession session;
    private final Loader loader;
    private final KustomizationFile file;
    private final MergePatchDirectives merges;
    private final PatchDirectives patches;
    private final ReplacementDirectives replacements;
    private final ConfiguredSteps plugins;

    Directives(BuildSession session, Loader loader, KustomizationFile file) {
        this.session = session;
        this.loader = loader;
        this.file = file;
        this.merges = new MergePatchDirectives(session, loader, file);
        this.patches = new PatchDirectives(session, loader, file);
        this.replacements = new ReplacementDirectives(session, loader);
        this.plugins = new ConfiguredSteps(session, loader, file);
    }

    List<Step> generators(Accumulation all) {
        List<Step> steps = new ArrayList<>();
        file.items("configMapGenerator")
                .forEach(entry -> steps.add(generator(Directive.CONFIG_MAP_GENERATOR, entry, false)));
        file.items("secretGenerator").forEach(entry -> steps.add(generator(Directive.SECRET_GENERATOR, entry, true)));
        steps.addAll(plugins.generators(file.texts("generators")));
        return steps;
    }

    private Step generator(Directive directive, Node entry, boolean secret) {
        Node general = file.get("generatorOptions");
        return Step.of(
                directive,
                entry,
                new ResourceGenerator(entry, secret, general, loader, file.file(), session::nextNumber));
    }

    List<Step> transformers(Accumulation all) {
        List<Step> steps = new ArrayList<>();
        for (Field field : ORDER) {
            session.attempt(file.file(), () -> field.steps(this, all).forEach(steps::add));
        }
        steps.addAll(plugins.transformers(file.texts("transformers"), all.resources()));
        return steps;
    }

    private Stream<Step> namespace(TransformerConfig config) {
        Node namespace = file.get("namespace");
        FieldSpecs fields = config.fields(FieldList.NAMESPACE);
        return given(namespace)
                .map(node -> Step.of(
                        Directive.NAMESPACE,
                        node,
                        new NamespaceTransformer(node, fields, false, NamespaceTransformer.Subjects.DEFAULT_ONLY)));
    }

    private Stream<Step> affix(String field, FieldSpecs fields) {
        boolean prefix = field.equals("namePrefix");
        Directive directive = prefix ? Directive.NAME_PREFIX : Directive.NAME_SUFFIX;
        return given(file.get(field)).map(node -> Step.of(directive, node, new NameAffix(node, prefix, fields)));
    }

    private Stream<Step> labels(TransformerConfig config) {
        return file.items("labels").stream().flatMap(entry -> {
            List<Step> step = new ArrayList<>();
            session.attempt(
                    entry,
                    () -> step.add(Step.of(
                            Directive.LABELS,
                            entry,
                            new EntriesTransformer(entry.get("pairs"), fields(entry, config)))));
            return step.stream();
        });
    }

    private static FieldSpecs fields(Node entry, TransformerConfig config) {
        FieldSpecs fields = ConfigurationFiles.fields(entry.get("fields")).merge(config.fields(FieldList.LABELS));
        if (entry.get("includeSelectors").truth() == Truth.YES) {
            return fields.merge(config.fields(FieldList.COMMON_LABELS));
        }
        if (entry.get("includeTemplates").truth() == Truth.YES) {
            fields = fields.merge(config.fields(FieldList.TEMPLATE_LABELS));
        }
        if (entry.get("includeVolumeClaimTemplates").truth() == Truth.YES) {
            fields = fields.merge(config.fields(FieldList.VOLUME_CLAIM_TEMPLATE_LABELS));
        }
        return fields.merge(new FieldSpecs(List.of(FieldSpec.ofAnyKind("metadata/labels"))));
    }

    private Stream<Step> entries(String field, Directive directive, FieldSpecs fields) {
        Node entries = file.get(field);
        return entries.entries().isEmpty()
                ? Stream.empty()
                : Stream.of(Step.of(directive, entries, new EntriesTransformer(entries, fields)));
    }

    private Stream<Step> replicas(TransformerConfig config) {
        FieldSpecs fields = config.fields(FieldList.REPLICAS);
        return file.items("replicas").stream()
                .map(entry -> Step.of(Directive.REPLICAS, entry, new ReplicasTransformer(entry, fields)));
    }

    private Stream<Step> images(TransformerConfig config) {
        FieldSpecs fields = config.fields(FieldList.IMAGES);
        return file.items("images", "imageTags").stream()
                .map(entry -> Step.of(Directive.IMAGE, entry, new ImagesTransformer(entry, fields)));
    }

    private static Stream<Node> given(Node node) {
        return node.text().isEmpty() ? Stream.empty() : Stream.of(node);
    }
}
