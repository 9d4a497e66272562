package dev.releaseaudit.k8s.kustomize.build;

import dev.releaseaudit.k8s.kustomize.Directive;
import dev.releaseaudit.k8s.kustomize.Options;
import dev.releaseaudit.k8s.kustomize.Rendering;
import dev.releaseaudit.k8s.kustomize.config.FieldList;
import dev.releaseaudit.k8s.kustomize.config.FieldSpec;
import dev.releaseaudit.k8s.kustomize.config.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.finish.FinalForm;
import dev.releaseaudit.k8s.kustomize.finish.HashNames;
import dev.releaseaudit.k8s.kustomize.finish.LegacyOrder;
import dev.releaseaudit.k8s.kustomize.finish.NameReferences;
import dev.releaseaudit.k8s.kustomize.finish.VariableReferences;
import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.EntriesTransformer;
import dev.releaseaudit.k8s.kustomize.transform.Step;
import dev.releaseaudit.k8s.kustomize.tree.Maps;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Map;

/** Builds a kustomization: puts it together, and then does what is done once and last. */
public final class Build {

    private static final String MANAGED_BY = "app.kubernetes.io/managed-by";

    private final Session session;
    private final Options options;
    private final Loader loader;
    private final Accumulation all;

    /** Prepares the build of a folder. */
    public Build(Session session, String folder, Options options) {
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
                        .map(Resource::rendered)
                        .toList(),
                session.effects(),
                session.problems(),
                session.sources().taken());
    }

    private Resource finalForm(Resource resource) {
        Resource[] form = {resource};
        session.attempt(resource.root(), () -> form[0] = FinalForm.of(resource));
        return form[0];
    }

    private void finish(KustomizationFile file) {
        Node root = file.root();
        run(Step.of(Directive.NAME_HASH, root, new HashNames()));
        run(Step.of(
                Directive.NAME_REFERENCES, root, new NameReferences(all.config().nameReferences())));
        Map<String, Node> values = all.variables().values(all.resources(), session::add);
        if (!values.isEmpty()) {
            FieldSpecs fields = all.config().fields(FieldList.VAR_REFERENCE);
            run(Step.of(Directive.VAR, root, new VariableReferences(fields, values)));
        }
        all.resources(all.resources().stream()
                .filter(resource -> !FinalForm.isLocal(resource))
                .toList());
        session.attempt(root, () -> sort(file.get("sortOptions")));
        boolean managed = options.labelled()
                || file.texts("buildMetadata").stream().anyMatch(option -> option.is("managedByLabel"));
        if (managed) {
            Node label =
                    Scalars.text(options.managedBy(), file.get("buildMetadata").location());
            Node labels =
                    Maps.with(Maps.empty(label.location()), MANAGED_BY, label.computedFrom(List.of(root.location())));
            FieldSpecs fields = new FieldSpecs(List.of(FieldSpec.ofAnyKind("metadata/labels")));
            run(Step.of(Directive.BUILD_METADATA, file.get("buildMetadata"), new EntriesTransformer(labels, fields)));
        }
    }

    private void run(Step step) {
        all.run(step, loader.folder());
    }

    private void sort(Node sortOptions) {
        if (sortOptions.isPresent()) {
            LegacyOrder.of(sortOptions).ifPresent(order -> all.resources(order.sort(all.resources())));
        } else if (options.legacyOrder()) {
            all.resources(LegacyOrder.standard().sort(all.resources()));
        }
    }
}
