package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import java.util.List;
import java.util.Optional;

/**
 * A list of operations as RFC 6902 has them. Where it is lenient, kustomize is so too: a key that is not there can be
 * replaced, and an index below zero counts from the end.
 *
 * @param operations the operations, in their order
 */
public record JsonPatch(List<Node> operations) {

    /** Copies the list. */
    public JsonPatch {
        operations = List.copyOf(operations);
    }

    /**
     * Returns the resource after all operations.
     *
     * @throws Refusal where one of them fails
     */
    public Node apply(Node resource) {
        Node patched = resource;
        for (Node operation : operations) {
            patched = apply(patched, operation);
        }
        return patched;
    }

    private static Node apply(Node root, Node operation) {
        Node given = Scalars.ofJson(operation.get("value"));
        Node value = given.isPresent() ? given : none(operation);
        return switch (operation.get("op").text()) {
            case "add" -> path(operation, "path").add(root, value);
            case "remove" -> path(operation, "path").remove(root);
            case "replace" -> path(operation, "path").replace(root, value);
            case "move" -> {
                JsonPointer from = path(operation, "from");
                Node moved = from.find(root).filter(Node::isPresent).orElseThrow(() -> nothing(operation));
                yield path(operation, "path").add(from.remove(root), moved);
            }
            case "copy" -> {
                Node found = path(operation, "from").find(root).orElseThrow(() -> nothing(operation));
                Node copied = found.isPresent() ? found : none(operation); // an entry that is not there is null
                yield path(operation, "path").add(root, copied);
            }
            case "test" -> {
                test(path(operation, "path").find(root), value, operation);
                yield root;
            }
            default ->
                throw new Refusal(
                        Problem.Kind.PATCH_FAILS,
                        operation.get("op"),
                        "There is no operation %s".formatted(operation.get("op").text()));
        };
    }

    private static JsonPointer path(Node operation, String key) {
        Node path = operation.get(key);
        if (!path.isPresent()) {
            throw new Refusal(Problem.Kind.PATCH_FAILS, operation, "The operation has no %s".formatted(key));
        }
        return new JsonPointer(path);
    }

    private static Node none(Node operation) {
        return ScalarNode.of("null", ScalarStyle.PLAIN, operation.location());
    }

    private static Refusal nothing(Node operation) {
        Node from = operation.get("from");
        return new Refusal(Problem.Kind.PATCH_FAILS, from, "There is nothing at %s".formatted(from.text()));
    }

    private static void test(Optional<Node> found, Node wanted, Node operation) {
        boolean same = found.isPresent()
                && (found.get().isNull() && wanted.isNull() || found.get().sameAs(wanted));
        if (!same) {
            throw new Refusal(
                    Problem.Kind.PATCH_FAILS,
                    operation.get("path"),
                    "The value at %s is not the one that the patch tests for"
                            .formatted(operation.get("path").text()));
        }
    }
}
