package dev.releaseaudit.model;

import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Diagnostic.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows the anchors of one document. An alias is the very node that its anchor names; one that would make the tree endless,
 * or far larger than its file, is replaced by a scalar with the alias itself as its text.
 */
final class Anchors {

    private final Trace trace;
    private final Budget budget;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Anchor> anchors = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Anchors(Trace trace, Budget budget, List<Diagnostic> diagnostics) {
        this.trace = trace;
        this.budget = budget;
        this.diagnostics = diagnostics;
    }

    /** Begins a collection; as long as it is not complete, an alias to it stands inside it. */
    void open(String name) {
        open.add(name);
    }

    void define(String name, Node node, long weight, int height) {
        open.remove(name);
        anchors.put(name, new Anchor(node, weight, height));
    }

    void clear() {
        anchors.clear();
        open.clear();
    }

    Anchor resolve(String name, long start, long end, int depth) {
        Anchor anchor = anchors.get(name);
        ScalarNode alias = new ScalarNode(trace, start, end, "*" + name, ScalarStyle.PLAIN, null);
        if (open.contains(name)) {
            return limit(alias, "The alias stands inside what its anchor names, so the document has no end");
        }
        if (anchor == null) {
            diagnostics.add(
                    Diagnostic.hole(Kind.BROKEN_FILE, alias, "No anchor with the name of this alias stands before it"));
            return new Anchor(alias, 1, 0);
        }
        if (depth + anchor.height > Budget.DEPTH) {
            return limit(alias, "With this alias, collections nest more than " + Budget.DEPTH + " levels deep");
        }
        if (!budget.spend(anchor.weight)) {
            return limit(alias, "The aliases of this file stand for more than " + Budget.NODES + " values");
        }
        return anchor;
    }

    private Anchor limit(ScalarNode alias, String message) {
        diagnostics.add(Diagnostic.hole(Kind.LIMIT_REACHED, alias, message));
        return new Anchor(alias, 1, 0);
    }

    /**
     * What an anchor's name stands for.
     *
     * @param node the node
     * @param weight how many nodes it stands for, those of aliases inside counted each time
     * @param height how many levels of collections it is
     */
    record Anchor(Node node, long weight, int height) {}
}
