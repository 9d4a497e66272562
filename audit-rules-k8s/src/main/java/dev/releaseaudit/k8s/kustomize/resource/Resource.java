package dev.releaseaudit.k8s.kustomize.resource;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A resource on its way through a build, with the names that it had. Immutable. */
public final class Resource {

    private final int number;
    private final Node root;
    private final BuildAnnotations marks;
    private final Id id;
    private final List<Id> previousIds;
    private final SharedValues shared;

    private Resource(int number, Node root, BuildAnnotations marks, SharedValues shared) {
        this.number = number;
        this.root = root;
        this.marks = marks;
        this.shared = shared;
        this.id = Id.of(root);
        this.previousIds = marks.previous().stream()
                .map(was -> new Id(id.group(), id.version(), was.kind(), was.name(), was.namespace(), false))
                .toList();
    }

    /** Creates a resource as it is read or generated. */
    public static Resource of(int number, Node root) {
        return new Resource(number, root, BuildAnnotations.NONE, SharedValues.NONE);
    }

    /** Returns what tells the resource apart from all others of the build. */
    public int number() {
        return number;
    }

    /** Returns the content. */
    public Node root() {
        return root;
    }

    /** Returns what the build remembers of the resource beside its content. */
    public BuildAnnotations marks() {
        return marks;
    }

    /** Returns the present name. */
    public Id id() {
        return id;
    }

    /** Returns the former names, oldest first. */
    public List<Id> previousIds() {
        return previousIds;
    }

    /** Returns the first name. */
    public Id originalId() {
        return previousIds.isEmpty() ? id : previousIds.get(0);
    }

    /** Tells whether any name of the resource, former or present, is like that. */
    public boolean hasId(Predicate<Id> like) {
        return previousIds.stream().anyMatch(like) || like.test(id);
    }

    /** Returns the resource with this content; the same one where that is its content already. */
    public Resource withRoot(Node newRoot) {
        if (newRoot == root) {
            return this;
        }
        Map<Node, Node> replaced = shared.replaced(root, newRoot);
        Node spread = replaced.isEmpty() ? newRoot : Scalars.map(newRoot, value -> replaced.getOrDefault(value, value));
        return new Resource(number, spread, marks, shared.after(replaced));
    }

    /** Returns the resource knowing that it holds these values once, in however many places they stand. */
    public Resource sharing(Collection<? extends Node> values) {
        return new Resource(number, root, marks, shared.with(values));
    }

    /** Returns the resource with a value of its own in each place. */
    public Resource sharingNothing() {
        return new Resource(number, root, marks, SharedValues.NONE);
    }

    /** Returns the resource with other marks. Kustomize notes them in the annotations, which it writes anew then. */
    public Resource withMarks(BuildAnnotations newMarks) {
        Node annotations = root.get("metadata").get("annotations");
        boolean anew = !shared.nodes().isEmpty() && annotations.isPresent();
        Node written = anew ? NodeEdits.withMetadata(root, "annotations", shared.detached(annotations)) : root;
        return new Resource(number, written, newMarks, shared);
    }

    /** Returns the resource with the number of another one, whose place it takes. */
    public Resource inPlaceOf(Resource other) {
        return new Resource(other.number, root, marks, shared);
    }

    /** Returns the resource with its present name among the former ones. */
    public Resource remembered() {
        List<PreviousName> names = new ArrayList<>(marks.previous());
        names.add(new PreviousName(id.name(), id.effectiveNamespace(), id.kind()));
        return withMarks(marks.withPrevious(names));
    }

    /** Returns the resource knowing that this variable takes its value from it. */
    public Resource withVariable(String name) {
        Set<String> names = new TreeSet<>(marks.variables());
        names.add(name);
        return withMarks(marks.withVariables(names));
    }

    /** Tells whether nothing is left of the resource. */
    public boolean isEmpty() {
        return root.isNull() || root.entries().isEmpty();
    }

    /** Returns the resource as callers see it. */
    public RenderedResource rendered(List<Problem> open) {
        return new RenderedResource(number, id.toResourceId(), originalId().toResourceId(), root, open);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
