package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.Node;

/**
 * A step with the directive that asks for it.
 *
 * @param directive what kind of directive it is
 * @param node the directive in the kustomization
 * @param body what it applies, such as a patch; absent where the directive is all there is
 * @param transformer what carries it out
 */
public record Step(Directive directive, Node node, Node body, Transformer transformer) {

    /** Creates a step of a directive that says everything itself. */
    public static Step of(Directive directive, Node node, Transformer transformer) {
        return new Step(directive, node, AbsentNode.of(node.location()), transformer);
    }
}
