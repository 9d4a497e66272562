package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.load.ProblemLog;
import dev.releaseaudit.k8s.kustomize.load.Sources;
import dev.releaseaudit.k8s.kustomize.rendering.Effect;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.rendering.ResourceChange;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.Step;
import dev.releaseaudit.k8s.kustomize.transform.StepOutcome;
import dev.releaseaudit.k8s.schema.MergeSchema;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.UnreadableFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Holds what all kustomizations of one build share. Used by one thread. */
public final class BuildSession {

    private final Sources sources;
    private final List<Effect> effects = new ArrayList<>();
    private MergeSchema schema = MergeSchema.builtIn();
    private boolean schemaIsSet;
    private int numbers;

    /** Creates the session of a build. */
    public BuildSession(Sources sources) {
        this.sources = sources;
    }

    /** Returns what the build reads from. */
    public Sources sources() {
        return sources;
    }

    /** Returns the problems so far. */
    ProblemLog problems() {
        return sources.problems();
    }

    /** Returns the effects so far. */
    public List<Effect> effects() {
        return effects;
    }

    MergeSchema schema() {
        return schema;
    }

    /** Sets the schema, unless a kustomization that builds on this one has set it. */
    void schema(MergeSchema own) {
        if (!schemaIsSet) {
            schema = own;
            schemaIsSet = true;
        }
    }

    boolean schemaIsSet() {
        return schemaIsSet;
    }

    int nextNumber() {
        return numbers++;
    }

    void add(Problem problem) {
        problems().add(problem);
    }

    /** Does something that may be refused; what it would have done is then left out. */
    void attempt(Located at, Runnable action) {
        attempt(at, List::of, action);
    }

    /** Does something that may be refused, and that would have changed some of these resources. */
    void attempt(Located at, Supplier<List<Resource>> resources, Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Problem problem = refusal.at(at);
            boolean forNothing = problem.kind() == Problem.Kind.TARGET_NOT_FOUND;
            problems().add(problem, forNothing ? IntStream.empty() : numbers(resources.get()));
        } catch (UnreadableFileException e) {
            Problem unreadable =
                    new Problem(Problem.Kind.INVALID_RESOURCE, e.diagnostic().toString(), at.location());
            problems().add(unreadable, numbers(resources.get()));
        }
    }

    private static IntStream numbers(List<Resource> resources) {
        return resources.stream().mapToInt(Resource::number);
    }

    /** Carries out a step, and notes what it does. */
    List<Resource> run(Step step, String folder, List<Resource> before) {
        List<Resource> after = new ArrayList<>(before);
        attempt(step.node(), () -> before, () -> {
            StepOutcome outcome = new StepOutcome();
            List<Resource> changed = step.transformer().transform(before, outcome).stream()
                    .filter(resource -> !resource.isEmpty())
                    .toList();
            after.clear();
            after.addAll(changed);
            outcome.refusals()
                    .forEach(each -> problems()
                            .add(
                                    each.refusal().at(step.node()),
                                    each.resources().stream().mapToInt(Integer::intValue)));
            effects.add(new Effect(
                    step.directive(), folder, step.node(), step.body(), outcome.matched(), changes(before, changed)));
        });
        return after;
    }

    private static List<ResourceChange> changes(List<Resource> before, List<Resource> after) {
        Map<Integer, Resource> old = new LinkedHashMap<>();
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same) == after.get(same)) {
            same++;
        }
        before.subList(same, before.size()).forEach(resource -> old.put(resource.number(), resource));
        List<ResourceChange> changes = new ArrayList<>();
        for (Resource resource : after.subList(same, after.size())) {
            Resource was = old.remove(resource.number());
            Node root = resource.root();
            if (was == null) {
                Node nothing = AbsentNode.of(root.location());
                changes.add(new ResourceChange(resource.number(), resource.id().toResourceId(), nothing, root));
            } else if (was.root() != root && !was.root().sameAs(root)) {
                changes.add(new ResourceChange(resource.number(), was.id().toResourceId(), was.root(), root));
            }
        }
        old.values()
                .forEach(gone -> changes.add(new ResourceChange(
                        gone.number(),
                        gone.id().toResourceId(),
                        gone.root(),
                        AbsentNode.of(gone.root().location()))));
        return changes;
    }
}
