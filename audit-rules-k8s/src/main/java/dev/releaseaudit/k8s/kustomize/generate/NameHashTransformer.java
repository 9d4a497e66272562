package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.MatchedResources;
import dev.releaseaudit.k8s.kustomize.transform.Transformer;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Puts a hash of the data after the name of each resource that a generator made, unless that is switched off. */
public final class NameHashTransformer implements Transformer {

    @Override
    public List<Resource> transform(List<Resource> resources, MatchedResources matches) {
        List<Resource> changed = new ArrayList<>(resources);
        changed.replaceAll(resource -> {
            if (!resource.marks().hashed()) {
                return resource;
            }
            matches.add(resource);
            Resource renamed = resource.remembered();
            return renamed.withRoot(hashed(renamed.root()));
        });
        return changed;
    }

    private static Node hashed(Node root) {
        Node name = root.get("metadata").get("name");
        List<Location> origins = new ArrayList<>(name.origins());
        Node data = root.get("data").isPresent() ? root.get("data") : root.get("binaryData");
        data.entries().stream()
                .map(entry -> entry.value().location())
                .filter(place -> !origins.contains(place))
                .forEach(origins::add);
        origins.add(root.location());
        String text = name.text() + "-" + NameHash.of(root);
        return NodeEdits.withMetadata(root, "name", Scalars.rewritten(name, text, name.location(), origins));
    }
}
