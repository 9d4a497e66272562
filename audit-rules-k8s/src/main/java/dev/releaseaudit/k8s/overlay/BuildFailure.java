package dev.releaseaudit.k8s.overlay;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A reason for which kustomize refuses to build a target.
 *
 * @param overlay the target
 * @param problem what it refuses
 * @param others what it refuses in the same kustomization for the same reason
 */
public record BuildFailure(Overlay overlay, Problem problem, List<Problem> others) implements Located {

    /** What kustomize says where something is missing, which another problem may be the reason for. */
    private static final Set<Problem.Kind> MISSED = Set.of(
            Problem.Kind.TARGET_NOT_FOUND,
            Problem.Kind.GENERATOR_CONFLICT,
            Problem.Kind.INVALID_REPLACEMENT,
            Problem.Kind.INVALID_VARIABLE);

    /** What leaves two resources of the same name, so that whatever looks for one finds both. */
    private static final Set<Problem.Kind> DOUBLING =
            Set.of(Problem.Kind.DUPLICATE_ID, Problem.Kind.GENERATOR_CONFLICT);

    /** Copies the list. */
    public BuildFailure {
        others = List.copyOf(others);
    }

    /**
     * Returns the failures of a target, one for each kustomization and reason. What only follows from another refusal is none:
     * it is gone once that is mended.
     */
    public static Stream<BuildFailure> in(Overlay overlay) {
        Map<List<Object>, List<Problem>> byReason = new LinkedHashMap<>();
        overlay.rendering().problems().stream()
                .filter(Problem::refused)
                .filter(problem ->
                        cause(overlay, problem).filter(Problem::refused).isEmpty())
                .forEach(problem -> byReason.computeIfAbsent(reason(overlay, problem), reason -> new ArrayList<>())
                        .add(problem));
        return byReason.values().stream()
                .map(problems -> new BuildFailure(overlay, problems.get(0), problems.subList(1, problems.size())));
    }

    private static List<Object> reason(Overlay overlay, Problem problem) {
        return replicas(overlay, problem)
                .<List<Object>>map(entry -> List.of(entry.location()))
                .orElseGet(() -> List.of(problem.kind(), problem.handling(), folder(overlay, problem)));
    }

    private static String folder(Overlay overlay, Problem problem) {
        return layer(overlay, problem)
                .map(Kustomization::folder)
                .orElseGet(() -> problem.location().path());
    }

    private static Optional<Kustomization> layer(Overlay overlay, Problem problem) {
        String path = problem.location().path();
        return overlay.layers().stream()
                .filter(layer -> layer.location().path().equals(path) || TreePaths.isWithin(path, layer.folder()))
                .max(Comparator.comparing(
                                (Kustomization layer) -> layer.location().path().equals(path))
                        .thenComparing(layer -> layer.folder().length()));
    }

    /** Returns the problem that this one may follow from: something that would have been looked for was not rendered. */
    public Optional<Problem> cause() {
        return cause(overlay, problem);
    }

    private static Optional<Problem> cause(Overlay overlay, Problem problem) {
        List<Problem> all = overlay.rendering().problems();
        Optional<Problem> omitting = all.stream()
                .filter(other -> MISSED.contains(problem.kind()) && other.omits())
                .findFirst();
        return omitting.or(() -> all.stream()
                .filter(other -> other != problem && findsTwo(problem) && DOUBLING.contains(other.kind()))
                .findFirst());
    }

    private static boolean findsTwo(Problem problem) {
        return problem.kind() == Problem.Kind.AMBIGUOUS_REFERENCE
                || MISSED.contains(problem.kind()) && problem.message().contains("more than one");
    }

    /** Returns the entry of {@code replicas} that finds nothing; empty where this is another problem. */
    public Optional<Node> replicas() {
        return replicas(overlay, problem);
    }

    private static Optional<Node> replicas(Overlay overlay, Problem problem) {
        return problem.kind() != Problem.Kind.TARGET_NOT_FOUND
                ? Optional.empty()
                : overlay.layers().stream()
                        .filter(layer -> layer.location()
                                .path()
                                .equals(problem.location().path()))
                        .flatMap(layer -> layer.root().get("replicas").items().stream())
                        .filter(entry -> entry.location().contains(problem.location()))
                        .findFirst();
    }

    /** Returns what a person can do about it. */
    public String remedy() {
        return switch (problem.kind()) {
            case CYCLE -> cycle();
            case OUTSIDE_ROOT -> outside();
            case NO_KUSTOMIZATION ->
                replaced().isEmpty()
                        ? "Keep one of the files, and remove the others"
                        : "Add a kustomization.yaml that lists its resources to %s".formatted(replaced());
            case MISSING_FILE -> "Add the file, or remove the entry";
            case WRONG_KIND ->
                problem.message().contains("is a component")
                        ? "List it under components"
                        : "List it under resources, or make it a Component";
            case INVALID_KUSTOMIZATION ->
                problem.message().endsWith("is empty")
                        ? "List what it is to build, or remove the file"
                        : "Mend this line; what the kustomization says elsewhere was read";
            case DUPLICATE_ID -> "Rename one of the two, or list it once";
            case INVALID_RESOURCE -> "Mend the resource, or take it out of the kustomization";
            case INVALID_PATCH, PATCH_FAILS -> "Mend the patch, or remove it";
            case TARGET_NOT_FOUND -> "Name a resource that is there, or remove the entry";
            case INVALID_GENERATOR -> "Mend the entry of the generator, or add what it reads";
            case GENERATOR_CONFLICT ->
                "Set the behavior to what the other kustomizations leave: create, merge or replace";
            case AMBIGUOUS_REFERENCE -> "Give the resources that may be meant names of their own";
            case INVALID_SELECTOR -> "Mend the selector";
            case INVALID_VARIABLE -> "Name one resource and a field that it has, or use a replacement";
            case INVALID_REPLACEMENT -> "Name one source, and fields that its targets have";
            case INVALID_CONFIGURATION -> "Mend the configuration, or remove it";
            case WRONG_FIELD -> "Mend the field of the resource";
            case INVALID_ORDER -> "Write order: fifo or order: legacy";
            case LIMIT, NOT_RENDERED ->
                "Build %s once with kustomize".formatted(overlay.built().label());
        };
    }

    private String cycle() {
        String inside = layer(overlay, problem).map(Kustomization::folder).orElse("");
        Optional<Kustomization> ancestor = overlay.layers().stream()
                .filter(layer -> layer.folder().equals(replaced()))
                .filter(layer -> !layer.folder().equals(inside) && TreePaths.isWithin(inside, layer.folder()))
                .findFirst();
        return ancestor.map(
                        base -> "%s is an ancestor of this overlay; move the base to a folder of its own, such as %s"
                                .formatted(
                                        base.location().path(),
                                        base.folder().isEmpty() ? "base" : base.folder() + "/base"))
                .orElse("Take one of the entries out, so that neither kustomization builds on the other");
    }

    private String outside() {
        return problem.open()
                ? "Keep the file in the repository, in or below the folder of the kustomization"
                : "Add a kustomization.yaml to %s and list the folder, or build with --load-restrictor LoadRestrictionsNone"
                        .formatted(replaced().isEmpty() ? "the folder" : TreePaths.folder(replaced()));
    }

    /** Returns what the entry leads to that kustomize refuses; empty where it is no entry. */
    private String replaced() {
        return layer(overlay, problem).stream()
                .flatMap(layer -> layer.root()
                        .walk()
                        .filter(node -> node.location().equals(problem.location()))
                        .map(Node::text)
                        .filter(text -> !text.isEmpty())
                        .flatMap(text -> TreePaths.resolve(layer.folder(), text).stream()))
                .findFirst()
                .orElse("");
    }

    /** Returns each problem, the first one first. */
    public Stream<Problem> problems() {
        return Stream.concat(Stream.of(problem), others.stream());
    }

    @Override
    public Location location() {
        return problem.location();
    }
}
