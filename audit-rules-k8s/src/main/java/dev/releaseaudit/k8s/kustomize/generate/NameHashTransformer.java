package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.BuildAnnotations;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.StepOutcome;
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
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        List<Resource> changed = new ArrayList<>(resources);
        changed.replaceAll(resource -> {
            if (!isHashed(resource)) {
                return resource;
            }
            outcome.add(resource);
            return outcome.change(resource.remembered(), renamed -> renamed.withRoot(hashed(renamed.root())));
        });
        return changed;
    }

    private static boolean isHashed(Resource resource) {
        Node asked = resource.root().get("metadata").get("annotations").get(BuildAnnotations.NEEDS_HASH);
        return resource.marks().hashed() || asked.is("enabled");
    }

    private static Node hashed(Node root) {
        Node name = root.get("metadata").get("name");
        if (!List.of("ConfigMap", "Secret").contains(root.get("kind").text())) {
            throw new Refusal(
                    Problem.Kind.NOT_RENDERED,
                    name,
                    "The hash of a %s is not computed"
                            .formatted(root.get("kind").text()));
        }
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
