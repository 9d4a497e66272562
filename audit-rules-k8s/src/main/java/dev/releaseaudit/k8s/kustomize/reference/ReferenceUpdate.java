package dev.releaseaudit.k8s.kustomize.reference;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.k8s.schema.KindSelector;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out which resource a field of another one refers to, and writes its present name. */
final class ReferenceUpdate {

    private final Resource referrer;
    private final String path;
    private final KindSelector target;
    private final ReferenceCandidates.Of candidates;

    ReferenceUpdate(Resource referrer, String path, KindSelector target, ReferenceCandidates.Of candidates) {
        this.referrer = referrer;
        this.path = path;
        this.target = target;
        this.candidates = candidates;
    }

    /** Returns the field with present names: one name, a mapping with a name, or a list of either. */
    Node update(Node field) {
        if (field instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            items.replaceAll(this::one);
            return NodeEdits.withItems(sequence, items);
        }
        return one(field);
    }

    private Node one(Node node) {
        if (node.isNull()) {
            return node;
        }
        if (node instanceof ScalarNode) {
            return find(candidates.named(node.text()), false)
                    .map(found -> renamed(node, found))
                    .orElse(node);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping);
        }
        throw new Refusal(Problem.Kind.WRONG_FIELD, node, "A list of references has a list in it");
    }

    private Node mapping(MappingNode mapping) {
        Node name = mapping.get("name");
        if (!name.isPresent()) {
            throw new Refusal(Problem.Kind.WRONG_FIELD, mapping, "A reference has no name");
        }
        Node namespace = mapping.get("namespace");
        List<Resource> named =
                namespace.isPresent() ? candidates.named(name.text(), namespace.text()) : candidates.named(name.text());
        Optional<Resource> found = find(named, true);
        if (found.isEmpty()) {
            return mapping;
        }
        Node current = found.get().root().get("metadata").get("namespace");
        MappingNode renamed = NodeEdits.with(mapping, "name", renamed(name, found.get()));
        boolean same = current.isNull()
                || current.text().isEmpty()
                || mapping.get("namespace").is(current.text());
        return same ? renamed : NodeEdits.with(renamed, "namespace", copied(mapping.get("namespace"), current));
    }

    private static Node renamed(Node old, Resource found) {
        Node current = found.root().get("metadata").get("name");
        return current.is(old.text()) ? old : copied(old, current);
    }

    private static Node copied(Node old, Node current) {
        var origins = Stream.concat(
                        current.origins().stream(),
                        old.isPresent() ? old.origins().stream() : Stream.of(current.location()))
                .distinct()
                .toList();
        return Scalars.rewritten(old, current.text(), old.isPresent() ? old.location() : current.location(), origins);
    }

    private Optional<Resource> find(List<Resource> named, boolean withNamespace) {
        List<Resource> found = named.stream()
                .filter(each -> each.previousIds().stream().anyMatch(id -> id.isSelectedBy(target)))
                .filter(this::isRole)
                .filter(this::inReach)
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        found = alike(found, true);
        found = found.size() > 1 ? alike(found, false) : found;
        long different = found.stream()
                .map(each ->
                        each.id().name() + (withNamespace ? " in " + each.id().namespace() : ""))
                .distinct()
                .count();
        if (different > 1) {
            throw new Refusal(
                    Problem.Kind.AMBIGUOUS_REFERENCE,
                    referrer.root(),
                    "%s of %s may refer to %s".formatted(path, referrer, found));
        }
        return found.stream().findFirst();
    }

    private List<Resource> alike(List<Resource> found, boolean lenient) {
        return found.stream()
                .filter(each -> each.marks().sameAffixes(referrer.marks(), lenient))
                .toList();
    }

    /** Where the reference says which kind of role it is for, only that kind counts. */
    private boolean isRole(Resource candidate) {
        Node role = referrer.root().get("roleRef");
        if (!path.endsWith("roleRef/name")
                || !role.get("apiGroup").isPresent()
                || !role.get("kind").isPresent()) {
            return true;
        }
        KindSelector kind = new KindSelector(
                role.get("apiGroup").text(), "", role.get("kind").text());
        return candidate.previousIds().stream().anyMatch(id -> id.isSelectedBy(kind));
    }

    private boolean inReach(Resource candidate) {
        return referrer.id().clusterScoped()
                || candidate.id().clusterScoped()
                || candidate.id().kind().equals("ServiceAccount")
                || candidate.id().sameNamespace(referrer.id());
    }
}
