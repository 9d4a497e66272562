package dev.releaseaudit.k8s.kustomize.generate;

import dev.releaseaudit.k8s.kustomize.load.Loader;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Behavior;
import dev.releaseaudit.k8s.kustomize.resource.BuildAnnotations;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.StepOutcome;
import dev.releaseaudit.k8s.kustomize.transform.Transformer;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        if (entry.get("name").text().isEmpty()) {
            throw new Refusal(Problem.Kind.INVALID_GENERATOR, entry, "A generator must have a name");
        }
        Behavior behavior = Behavior.of(entry.get("behavior").text());
        List<Refusal> refused = new ArrayList<>();
        Node root = new GeneratedNode(entry, options).of(secret, sources.read(entry, refused::add));
        Resource fresh = Resource.of(numbers.getAsInt(), root)
                .withMarks(BuildAnnotations.ofGenerated(behavior, !options.disableNameSuffixHash()));
        List<Resource> known = resources.stream()
                .filter(resource -> resource.hasId(fresh.id()::matches))
                .toList();
        conflict(known, fresh).ifPresent(refusal -> outcome.refuse(refusal, List.of()));
        boolean merges = List.of(Behavior.MERGE, Behavior.REPLACE).contains(behavior);
        List<Resource> changed = new ArrayList<>(resources);
        Resource result = fresh;
        if (merges && !known.isEmpty()) {
            Resource old = known.get(0);
            result = outcome.change(old, each -> GeneratorMerge.of(each, fresh));
            changed.set(resources.indexOf(old), result);
        } else {
            changed.add(fresh);
        }
        Resource made = result;
        refused.forEach(refusal -> outcome.refuse(refusal, List.of(made)));
        outcome.add(made);
        return changed;
    }

    /** Where kustomize would refuse the behavior, what was there and what is generated stand side by side. */
    private Optional<Refusal> conflict(List<Resource> known, Resource fresh) {
        boolean merges =
                List.of(Behavior.MERGE, Behavior.REPLACE).contains(fresh.marks().behavior());
        if (known.size() > 1) {
            return conflict(entry, "There is more than one %s to take this into".formatted(fresh.id()));
        }
        if (merges && known.isEmpty()) {
            return conflict(
                    entry.get("behavior"),
                    "There is no %s to %s"
                            .formatted(fresh.id(), entry.get("behavior").text()));
        }
        return merges || known.isEmpty()
                ? Optional.empty()
                : conflict(
                        entry.get("name"),
                        "%s exists already; behavior must be merge or replace".formatted(fresh.id()));
    }

    private static Optional<Refusal> conflict(Node at, String message) {
        return Optional.of(new Refusal(Problem.Kind.GENERATOR_CONFLICT, at, message));
    }
}
