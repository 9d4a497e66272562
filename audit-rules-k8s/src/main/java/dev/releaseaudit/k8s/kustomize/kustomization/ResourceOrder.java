package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.fieldspec.KindOrder;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.schema.KindSelector;
import dev.releaseaudit.model.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts resources by kind, so that what others need comes first. */
final class ResourceOrder {

    private final Map<String, Integer> ranks;

    private ResourceOrder(Map<String, Integer> ranks) {
        this.ranks = ranks;
    }

    /** Returns the order that the command has by default. */
    public static ResourceOrder standard() {
        return new ResourceOrder(KindOrder.ranks(KindOrder.FIRST, KindOrder.LAST));
    }

    /**
     * Reads the order that a kustomization asks for; empty for that in which the resources were loaded.
     *
     * @throws Refusal where it asks for none that there is
     */
    public static Optional<ResourceOrder> of(Node options) {
        Node lists = options.get("legacySortOptions");
        return switch (options.get("order").text()) {
            case "fifo" -> {
                if (lists.isPresent()) {
                    throw new Refusal(
                            Problem.Kind.INVALID_ORDER, lists, "legacySortOptions are for the order legacy, not fifo");
                }
                yield Optional.empty();
            }
            case "legacy" ->
                Optional.of(
                        lists.isPresent()
                                ? new ResourceOrder(
                                        KindOrder.ranks(texts(lists.get("orderFirst")), texts(lists.get("orderLast"))))
                                : standard());
            default ->
                throw new Refusal(Problem.Kind.INVALID_ORDER, options.get("order"), "The order must be fifo or legacy");
        };
    }

    private static List<String> texts(Node list) {
        return list.items().stream().map(Node::text).toList();
    }

    /** Returns the resources in this order. */
    public List<Resource> sort(List<Resource> resources) {
        Comparator<Resource> byRank =
                Comparator.comparingInt(each -> ranks.getOrDefault(each.id().kind(), 0));
        return resources.stream()
                .sorted(byRank.thenComparing(each -> each.id(), ResourceOrder::byKind)
                        .thenComparing(each -> names(each.id())))
                .toList();
    }

    private static int byKind(Id one, Id other) {
        String a = kind(one);
        String b = kind(other);
        boolean namespaces = one.kind().equals("Namespace")
                && other.kind().equals("Namespace")
                && (one.group().isEmpty() || other.group().isEmpty());
        return namespaces ? b.compareTo(a) : a.compareTo(b);
    }

    private static String kind(Id id) {
        return KindOrder.sortText(new KindSelector(id.group(), id.version(), id.kind()));
    }

    private static String names(Id id) {
        return or(id.namespace(), "~X") + "|" + or(id.name(), "~N");
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
