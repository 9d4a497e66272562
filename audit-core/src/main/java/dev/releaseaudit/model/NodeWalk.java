package dev.releaseaudit.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Goes through a tree without recursion, so that no depth of nesting overflows the stack. */
final class NodeWalk implements Iterator<Node> {

    private final Deque<Node> ahead = new ArrayDeque<>();

    private NodeWalk(Node root) {
        ahead.push(root);
    }

    static Stream<Node> of(Node root) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new NodeWalk(root), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty();
    }

    @Override
    public Node next() {
        Node node = ahead.pop();
        List<Node> children = node.children();
        for (int i = children.size() - 1; i >= 0; i--) {
            ahead.push(children.get(i));
        }
        return node;
    }
}
