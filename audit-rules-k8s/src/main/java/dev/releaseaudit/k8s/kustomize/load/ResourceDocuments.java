package dev.releaseaudit.k8s.kustomize.load;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Diagnostic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Finds the resources in YAML: one in each document, and those of lists one by one, after all others. */
public final class ResourceDocuments {

    private ResourceDocuments() {}

    /** Returns the resources that are in order, and tells of those that are not. */
    public static List<Node> read(YamlFile yaml, Consumer<Problem> problems) {
        yaml.diagnostics().stream().map(ResourceDocuments::problem).forEach(problems);
        Deque<Node> open = new ArrayDeque<>();
        yaml.documents().stream().map(YamlDocument::root).forEach(open::add);
        List<Node> resources = new ArrayList<>();
        while (!open.isEmpty()) {
            Node root = open.removeFirst();
            try {
                if (isEmpty(root) || expands(root, open)) {
                    continue;
                }
                check(root);
                resources.add(Scalars.ofResource(root));
            } catch (Refusal refusal) {
                problems.accept(refusal.at(root));
            }
        }
        return resources;
    }

    /**
     * Returns the resources.
     *
     * @throws Refusal where something in the text is no resource; a key that is written twice does not count
     */
    public static List<Node> readStrictly(YamlFile yaml) {
        List<Problem> problems = new ArrayList<>();
        YamlFile lenient = new YamlFile(
                yaml.file(),
                yaml.documents(),
                yaml.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.kind() != Diagnostic.Kind.AMBIGUOUS_FILE)
                        .toList());
        List<Node> resources = read(lenient, problems::add);
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            throw new Refusal(first);
        }
        return resources;
    }

    private static Problem problem(Diagnostic diagnostic) {
        Problem.Kind kind =
                diagnostic.kind() == Diagnostic.Kind.LIMIT_REACHED ? Problem.Kind.LIMIT : Problem.Kind.INVALID_RESOURCE;
        Problem.Handling handling = diagnostic.kind() == Diagnostic.Kind.AMBIGUOUS_FILE
                ? Problem.Handling.PASSED_OVER
                : Problem.Handling.UNKNOWN;
        return new Problem(kind, handling, diagnostic.message(), diagnostic.location());
    }

    private static boolean isEmpty(Node root) {
        return root.isNull()
                || root instanceof MappingNode && root.entries().isEmpty()
                || root instanceof SequenceNode && root.items().isEmpty();
    }

    private static boolean expands(Node root, Deque<Node> open) {
        Node items = root.get("items");
        if (!root.get("kind").text().endsWith("List") || !items.isPresent()) {
            return false;
        }
        if (!items.isNull() && !(items instanceof SequenceNode)) {
            throw new Refusal(Problem.Kind.INVALID_RESOURCE, items, "The items of a list are not a list");
        }
        boolean plain = root.get("kind").is("List"); // kustomize takes other kinds of lists apart as JSON
        items.items().stream()
                .map(item -> plain ? item : Scalars.throughJson(item))
                .forEach(open::add);
        return true;
    }

    private static void check(Node root) {
        Node metadata = root.get("metadata");
        if (root.get("kind").text().isEmpty()) {
            throw new Refusal(Problem.Kind.INVALID_RESOURCE, root, "A resource has no kind");
        }
        if (!root.get("kind").text().endsWith("List")
                && metadata.get("name").text().isEmpty()) {
            throw new Refusal(Problem.Kind.INVALID_RESOURCE, metadata, "A resource has no metadata.name");
        }
    }
}
