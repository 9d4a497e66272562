package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.config.ConfigurationFiles;
import dev.releaseaudit.k8s.kustomize.config.TransformerConfig;
import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.load.ResourceDocuments;
import dev.releaseaudit.k8s.kustomize.reference.Variables;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Puts one kustomization together: its resources, what it generates, its components, and then its transformers. */
final class Layer {

    private final BuildSession session;
    private final Loader loader;
    private final KustomizationFile file;

    private Layer(BuildSession session, Loader loader, KustomizationFile file) {
        this.session = session;
        this.loader = loader;
        this.file = file;
    }

    /**
     * Reads the kustomization in the folder of a loader.
     *
     * @throws Refusal where there is none that can be read
     */
    static Layer of(BuildSession session, Loader loader, Located at) {
        return new Layer(session, loader, KustomizationFile.read(loader, session, at));
    }

    KustomizationFile file() {
        return file;
    }

    /** Adds all that the kustomization says to what is there. */
    void accumulate(Accumulation all) {
        OpenApiSchema.use(file, loader, session);
        for (Node path : file.items("resources", "bases")) {
            resource(path, all);
        }
        configure(all);
        Directives directives = new Directives(session, loader, file);
        directives.generators(all).forEach(step -> all.run(step, loader.folder()));
        for (Node path : file.texts("components")) {
            component(path, all);
        }
        directives.transformers(all).forEach(step -> all.run(step, loader.folder()));
        UnsupportedFields.in(file).forEach(session::add);
        for (Node variable : file.texts("vars")) {
            session.attempt(variable, () -> {
                all.resources(Variables.mark(all.resources(), variable));
                all.variables().add(variable);
            });
        }
    }

    private void configure(Accumulation all) {
        ConfigurationFiles files = new ConfigurationFiles(session.sources()::yaml, session::add);
        TransformerConfig[] own = {TransformerConfig.NONE};
        for (Node path : file.texts("configurations")) {
            session.attempt(path, () -> own[0] = own[0].merge(files.read(loader.file(path))));
        }
        Node field = file.get("configurations");
        session.attempt(field, () -> own[0] = TransformerConfig.standard().merge(own[0]));
        all.configure(own[0], field);
        for (Node path : file.texts("crds")) {
            session.attempt(path, () -> all.configure(files.readCrds(loader.file(path)), path));
        }
    }

    /** Adds the resources of a file, or of the kustomization in a folder. */
    void resource(Node path, Accumulation all) {
        session.attempt(path, () -> {
            if (loader.isFolder(path.text()) || path.text().isEmpty()) {
                folder(path, all);
                return;
            }
            SourceFile resources = loader.file(path);
            for (Node root : ResourceDocuments.read(session.sources().yaml(resources), session::add)) {
                all.add(Resource.of(session.nextNumber(), root));
            }
        });
    }

    private void folder(Node path, Accumulation all) {
        Loader below = loader.folder(path);
        if (below.kustomizations().isEmpty()) {
            manifests(below, path, all);
            return;
        }
        Layer layer = of(session, below, path);
        if (layer.file.isComponent()) {
            session.add(new Problem(
                    Problem.Kind.WRONG_KIND,
                    "%s is a component, which cannot be a resource".formatted(path.text()),
                    path.location()));
            layer.accumulate(all);
            return;
        }
        layer.takenOverBy(all, path);
    }

    private void takenOverBy(Accumulation all, Node path) {
        Accumulation own = new Accumulation(session);
        accumulate(own);
        all.takeOver(own, path);
    }

    /** Adds what stands in a folder without a kustomization, as if one listed it. */
    private void manifests(Loader below, Node path, Accumulation all) {
        List<Node> found = new ArrayList<>();
        for (SourceFile file : below.manifests()) {
            List<Node> resources = session.sources().yaml(file).documents().stream()
                    .map(YamlDocument::root)
                    .filter(root -> !root.get("apiVersion").text().isEmpty())
                    .toList();
            if (!resources.isEmpty()) {
                found.addAll(ResourceDocuments.read(session.sources().yaml(below.take(file)), session::add));
            }
        }
        session.add(new Problem(
                Problem.Kind.NO_KUSTOMIZATION,
                found.isEmpty() ? Problem.Handling.SKIPPED : Problem.Handling.PASSED_OVER,
                "There is no kustomization in %s".formatted(KustomizationFile.name(below.folder())),
                path.location()));
        found.forEach(root -> all.add(Resource.of(session.nextNumber(), root)));
    }

    private void component(Node path, Accumulation all) {
        session.attempt(path, () -> {
            if (!loader.isFolder(path.text()) && !loader.isRemote(path.text())) {
                loader.file(path);
            }
            Layer layer = of(session, loader.folder(path), path);
            if (layer.file.isComponent()) {
                layer.accumulate(all);
                return;
            }
            session.add(new Problem(
                    Problem.Kind.WRONG_KIND,
                    "%s is a kustomization, not a component".formatted(path.text()),
                    path.location()));
            layer.takenOverBy(all, path);
        });
    }

    /** Returns what inline documents, and then files, of a list hold as resources of their own. */
    static List<Resource> configured(BuildSession session, Loader loader, KustomizationFile file, List<Node> texts) {
        Layer layer = new Layer(session, loader, file);
        Accumulation own = new Accumulation(session);
        List<Node> paths = new ArrayList<>();
        for (Node text : texts) {
            List<Node> inline = InlineYaml.resources(file.file(), text);
            inline.forEach(root -> own.add(Resource.of(session.nextNumber(), root)));
            if (inline.isEmpty()) {
                paths.add(text);
            }
        }
        paths.forEach(path -> layer.resource(path, own));
        return own.resources();
    }
}
