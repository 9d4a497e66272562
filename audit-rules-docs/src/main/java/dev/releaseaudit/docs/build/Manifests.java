package dev.releaseaudit.docs.build;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;

/** Reads the names that Kubernetes manifests give: resources and namespaces. What they mean is for others to judge. */
final class Manifests implements BuildFilesReader.Part {

    @Override
    public boolean accepts(SourceFile file) {
        return Yaml.named(file) && !file.path().startsWith(".github/");
    }

    @Override
    public void read(SourceFile file, Workspace workspace, Found found) {
        String text = file.text();
        if (text.contains("kind:") || file.name().startsWith("kustomization.")) {
            Yaml.roots(file, workspace).forEach(root -> {
                found.namespace(
                        root.get("namespace").text(), root.get("namespace").location());
                resource(root, found);
                root.get("items").items().forEach(item -> resource(item, found));
            });
        }
    }

    private static void resource(Node root, Found found) {
        Node kind = root.get("kind");
        Node name = root.at("metadata.name");
        if (kind.isPresent()
                && root.get("apiVersion").isPresent()
                && !name.text().isEmpty()) {
            Node namespace = root.at("metadata.namespace");
            found.resource(kind.text(), name.text(), namespace.text(), name.location());
            found.namespace(namespace.text(), namespace.location());
            if (kind.is("Namespace")) {
                found.namespace(name.text(), name.location());
            }
        }
    }
}
