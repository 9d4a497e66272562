package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.k8s.kustomize.load.ResourceDocuments;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.JsonSyntax;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * The text of a patch, which is either of the two kinds.
 *
 * @param merges the strategic merge patches, one in each document
 * @param json the operations of a JSON patch
 * @param root where the patch is; absent where it is empty
 */
public record PatchBody(List<Node> merges, Optional<JsonPatch> json, Node root) {

    /** Copies the list. */
    public PatchBody {
        merges = List.copyOf(merges);
    }

    /**
     * Reads a patch of either kind.
     *
     * @param text the text that was read as YAML
     * @throws Refusal where it is neither kind, or both
     */
    public static PatchBody of(YamlFile yaml, String text, Node entry) {
        Node root = yaml.documents().isEmpty()
                ? AbsentNode.of(entry.location())
                : yaml.documents().get(0).root();
        Optional<JsonPatch> json = jsonPatch(yaml, text);
        Optional<List<Node>> merges = merges(yaml);
        if (json.isEmpty() && merges.isEmpty()) {
            Located at =
                    yaml.diagnostics().isEmpty() ? entry : yaml.diagnostics().get(0);
            throw new Refusal(new Problem(
                    Problem.Kind.INVALID_PATCH,
                    Problem.Handling.UNKNOWN,
                    "This is neither a strategic merge patch nor a JSON patch",
                    at.location()));
        }
        boolean both = json.isPresent()
                && !json.get().operations().isEmpty()
                && merges.isPresent()
                && !merges.get().isEmpty();
        if (both) {
            throw new Refusal(Problem.Kind.INVALID_PATCH, entry, "This is a strategic merge patch and a JSON patch");
        }
        return merges.map(list -> new PatchBody(list, Optional.empty(), root))
                .orElseGet(() -> new PatchBody(List.of(), json, root));
    }

    private static Optional<List<Node>> merges(YamlFile yaml) {
        try {
            return Optional.of(ResourceDocuments.readStrictly(yaml));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    /** Reads a JSON patch; empty where the text is none. What begins with a bracket must be JSON, not just YAML. */
    public static Optional<JsonPatch> jsonPatch(YamlFile yaml, String text) {
        boolean broken =
                yaml.diagnostics().stream().anyMatch(diagnostic -> diagnostic.kind() != Diagnostic.Kind.AMBIGUOUS_FILE);
        if (text.isEmpty()
                || broken
                || text.startsWith("[") && JsonSyntax.faultInValue(text).isPresent()) {
            return Optional.empty();
        }
        List<Node> roots = yaml.documents().stream().map(YamlDocument::root).toList();
        if (roots.isEmpty() || roots.get(0).isNull()) {
            return Optional.of(new JsonPatch(List.of()));
        }
        Node root = roots.get(0);
        boolean operations =
                root instanceof SequenceNode && root.items().stream().allMatch(MappingNode.class::isInstance);
        boolean endless = root.walk().anyMatch(node -> node instanceof ScalarNode scalar && Scalars.isEndless(scalar));
        return operations && !endless ? Optional.of(new JsonPatch(root.items())) : Optional.empty();
    }
}
