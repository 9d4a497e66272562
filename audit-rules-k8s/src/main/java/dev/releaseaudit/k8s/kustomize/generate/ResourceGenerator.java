package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Behavior;
import dev.releaseaudit.k8s.kustomize.resource.BuildAnnotations;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.MatchedResources;
import dev.releaseaudit.k8s.kustomize.transform.Transformer;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Makes a ConfigMap or Secret, which is added to what is there or taken into it. */
public final class ResourceGenerator implements Transformer {

    private final Node entry;
    private final boolean secret;
    private final GeneratorOptions options;
    private final DataSources sources;
    private final IntSupplier numbers;

    /** Creates the step for an entry of a kustomization with these general options. */
    public ResourceGenerator(
            Node entry, boolean secret, Node general, Loader loader, SourceFile kustomization, IntSupplier numbers) {
        this.entry = entry;
        this.secret = secret;
        this.options = GeneratorOptions.of(entry.get("options"), general);
        this.sources = new DataSources(loader, kustomization);
        this.numbers = numbers;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, MatchedResources matches) {
        if (entry.get("name").text().isEmpty()) {
            throw new Refusal(Problem.Kind.INVALID_GENERATOR, entry, "A generator must have a name");
        }
        Behavior behavior = Behavior.of(entry.get("behavior").text());
        Node root = new GeneratedNode(entry, options).of(secret, sources.read(entry));
        Resource fresh = Resource.of(numbers.getAsInt(), root)
                .withMarks(BuildAnnotations.ofGenerated(behavior, !options.disableNameSuffixHash()));
        List<Resource> known = resources.stream()
                .filter(resource -> resource.hasId(fresh.id()::matches))
                .toList();
        List<Resource> changed = new ArrayList<>(resources);
        Resource result = known.isEmpty() ? created(fresh) : GeneratorMerge.of(only(known, fresh), fresh, entry);
        if (known.isEmpty()) {
            changed.add(result);
        } else {
            changed.set(resources.indexOf(known.get(0)), result);
        }
        matches.add(result);
        return changed;
    }

    private Resource created(Resource fresh) {
        Behavior behavior = fresh.marks().behavior();
        if (behavior == Behavior.MERGE || behavior == Behavior.REPLACE) {
            throw new Refusal(
                    Problem.Kind.GENERATOR_CONFLICT,
                    entry.get("behavior"),
                    "There is no %s to %s"
                            .formatted(fresh.id(), entry.get("behavior").text()));
        }
        return fresh;
    }

    private Resource only(List<Resource> known, Resource fresh) {
        if (known.size() > 1) {
            throw new Refusal(
                    Problem.Kind.GENERATOR_CONFLICT,
                    entry,
                    "There is more than one %s to take this into".formatted(fresh.id()));
        }
        return known.get(0);
    }
}
