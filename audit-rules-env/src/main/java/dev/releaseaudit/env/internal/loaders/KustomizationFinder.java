package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.env.dialect.Dialect;
import dev.releaseaudit.env.loading.LoaderUse;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code envs} of the generators of a kustomization. */
final class KustomizationFinder implements LoaderFinder {

    private static final Set<String> NAMES = Set.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    @Override
    public boolean accepts(SourceFile file) {
        return NAMES.contains(file.name());
    }

    @Override
    public void find(SourceFile file, Workspace workspace, LoaderUses uses) {
        for (YamlDocument document : workspace.yaml(file).documents()) {
            for (String generators : List.of("configMapGenerator", "secretGenerator")) {
                document.root().get(generators).items().stream()
                        .flatMap(each -> Stream.concat(each.get("envs").items().stream(), Stream.of(each.get("env"))))
                        .filter(Node::isPresent)
                        .forEach(path -> uses.read(
                                file.folder(), path.text(), LoaderUse.of(Dialect.KUSTOMIZE, path.location())));
            }
        }
    }
}
