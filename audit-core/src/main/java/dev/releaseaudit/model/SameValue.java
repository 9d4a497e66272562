package dev.releaseaudit.model;

import dev.releaseaudit.model.Node.Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Compares trees by what Kubernetes reads in them: {@code 1} is {@code 0x1}, and {@code yes} is {@code true}. */
final class SameValue {

    private final Deque<Node[]> open = new ArrayDeque<>();

    private SameValue() {}

    static boolean test(Node one, Node other) {
        SameValue comparison = new SameValue();
        comparison.open.push(new Node[] {one, other});
        while (!comparison.open.isEmpty()) {
            Node[] pair = comparison.open.pop();
            if (pair[0] != pair[1] && !comparison.alike(pair[0], pair[1])) {
                return false;
            }
        }
        return true;
    }

    private boolean alike(Node one, Node other) {
        if (one instanceof ScalarNode a && other instanceof ScalarNode b) {
            return alike(a, b);
        }
        if (one instanceof SequenceNode && other instanceof SequenceNode) {
            return alike(one.items(), other.items());
        }
        if (one instanceof MappingNode a && other instanceof MappingNode b) {
            return alike(a, b);
        }
        return one instanceof AbsentNode && other instanceof AbsentNode;
    }

    private boolean alike(MappingNode one, MappingNode other) {
        if (one.entries().size() != other.entries().size()) {
            return false;
        }
        for (Entry entry : one.entries()) {
            Node value = other.get(entry.name());
            if (!value.isPresent()) {
                return false;
            }
            open.push(new Node[] {entry.value(), value});
        }
        return true;
    }

    private boolean alike(List<Node> one, List<Node> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            open.push(new Node[] {one.get(i), other.get(i)});
        }
        return true;
    }

    private static boolean alike(ScalarNode one, ScalarNode other) {
        ScalarType type = one.type();
        ScalarType otherType = other.type();
        if (Numbers.isNumber(type) && Numbers.isNumber(otherType)) {
            return Numbers.same(one, other);
        }
        return type == otherType
                && switch (type) {
                    case NULL -> true;
                    case BOOLEAN -> one.truth() == other.truth();
                    case STRING, INTEGER, FLOAT -> one.text().equals(other.text());
                };
    }
}
