package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.fieldspec.FieldList;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpec;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.generate.NameHashTransformer;
import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.reference.NameReferenceTransformer;
import dev.releaseaudit.k8s.kustomize.reference.VariableTransformer;
import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Options;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.EntriesTransformer;
import dev.releaseaudit.k8s.kustomize.transform.Step;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Map;

/** Builds a kustomization: puts it together, and then does what is done once and last. */
public final class KustomizeBuild {

    private static final String MANAGED_BY = "app.kubernetes.io/managed-by";

    private final BuildSession session;
    private final Options options;
    private final Loader loader;
    private final Accumulation all;

    /** Prepares the build of a folder. */
    public KustomizeBuild(BuildSession session, String folder, Options options) {
        this.session = session;
        this.options = options;
        this.loader = Loader.of(session.sources(), folder);
        this.all = new Accumulation(session);
    }

    /** Builds, and returns what comes of it. */
    public Rendering run() {
        Location place = Location.of(loader.folder());
        session.attempt(() -> place, () -> {
            Layer layer = Layer.of(session, loader, () -> place);
            layer.accumulate(all);
            finish(layer.file());
        });
        return new Rendering(
                loader.folder(),
                all.resources().stream()
                        .map(this::finalForm)
                        .map(resource -> resource.rendered(session.problems().of(resource.number())))
                        .toList(),
                session.effects(),
                session.problems().all(),
                session.sources().taken());
    }

    private Resource finalForm(Resource resource) {
        Resource[] form = {resource};
        session.attempt(resource.root(), () -> form[0] = OutputForm.of(resource));
        return form[0];
    }

    private void finish(KustomizationFile file) {
        Node root = file.root();
        run(Step.of(Directive.NAME_HASH, root, new NameHashTransformer()));
        run(Step.of(
                Directive.NAME_REFERENCES,
                root,
                new NameReferenceTransformer(all.config().nameReferences())));
        Map<String, Node> values = all.variables().values(all.resources(), session::add);
        if (!values.isEmpty()) {
            FieldSpecs fields = all.config().fields(FieldList.VAR_REFERENCE);
            run(Step.of(Directive.VAR, root, new VariableTransformer(fields, values)));
        }
        all.resources(all.resources().stream()
                .filter(resource -> !OutputForm.isLocal(resource))
                .toList());
        session.attempt(root, () -> sort(file.get("sortOptions")));
        boolean managed = options.labelled()
                || file.texts("buildMetadata").stream().anyMatch(option -> option.is("managedByLabel"));
        if (managed) {
            Node label =
                    Scalars.text(options.managedBy(), file.get("buildMetadata").location());
            Node labels = NodeEdits.with(
                    NodeEdits.empty(label.location()), MANAGED_BY, label.computedFrom(List.of(root.location())));
            FieldSpecs fields = new FieldSpecs(List.of(FieldSpec.ofAnyKind("metadata/labels")));
            run(Step.of(Directive.BUILD_METADATA, file.get("buildMetadata"), new EntriesTransformer(labels, fields)));
        }
    }

    private void run(Step step) {
        all.run(step, loader.folder());
    }

    private void sort(Node sortOptions) {
        if (sortOptions.isPresent()) {
            ResourceOrder.of(sortOptions).ifPresent(order -> all.resources(order.sort(all.resources())));
        } else if (options.legacyOrder()) {
            all.resources(ResourceOrder.standard().sort(all.resources()));
        }
    }
}
