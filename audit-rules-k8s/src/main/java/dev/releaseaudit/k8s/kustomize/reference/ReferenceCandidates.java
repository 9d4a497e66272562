package dev.releaseaudit.k8s.kustomize.reference;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the resources that may be meant by a name, without a look at all of them for each. */
final class ReferenceCandidates {

    private final List<Resource> all;
    private final Map<String, List<Integer>> byFormerName = new HashMap<>();
    private final Map<String, List<Integer>> byFirstNamespace = new HashMap<>();

    /** Indexes the resources of a list, in which they may be exchanged for others of the same names. */
    ReferenceCandidates(List<Resource> all) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            Set<String> names = new LinkedHashSet<>();
            all.get(i).previousIds().forEach(id -> names.add(id.name()));
            for (String name : names) {
                byFormerName.computeIfAbsent(name, any -> new ArrayList<>()).add(i);
            }
            String namespace = all.get(i).originalId().effectiveNamespace();
            byFirstNamespace
                    .computeIfAbsent(namespace, any -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Returns the refusal of a role binding with a subject whose namespace is there, but no text. */
    static Optional<Refusal> blankNamespace(Resource referrer) {
        return serviceAccounts(referrer)
                .map(subject -> subject.get("namespace"))
                .filter(namespace -> namespace.isPresent() && !Scalars.isText(namespace))
                .findFirst()
                .filter(namespace -> !referrer.id().clusterScoped())
                .map(namespace -> new Refusal(
                        Problem.Kind.WRONG_FIELD,
                        namespace,
                        "The namespace of a subject of %s is blank".formatted(referrer)));
    }

    private static Stream<Node> serviceAccounts(Resource referrer) {
        return referrer.id().kind().equals("RoleBinding")
                ? referrer.root().get("subjects").items().stream()
                        .filter(subject -> subject.get("kind").is("ServiceAccount"))
                : Stream.empty();
    }

    /** Returns those that a resource can refer to: what is in its namespace, or in none. */
    Of of(Resource referrer) {
        return new Of(referrer.id(), namespaces(referrer));
    }

    private static Set<String> namespaces(Resource referrer) {
        return serviceAccounts(referrer)
                .map(subject -> subject.get("namespace"))
                .filter(Node::isPresent)
                .map(Node::text)
                .collect(Collectors.toSet());
    }

    /** What one resource can refer to. */
    final class Of {

        private final Id referrer;
        private final Set<String> others;

        private Of(Id referrer, Set<String> others) {
            this.referrer = referrer;
            this.others = others;
        }

        /** Returns those that had this name. */
        List<Resource> named(String name) {
            return at(byFormerName.getOrDefault(name, List.of())).toList();
        }

        /** Returns those that had this name in a namespace: at first, or, if nothing was there at first, now. */
        List<Resource> named(String name, String namespace) {
            boolean first = at(byFirstNamespace.getOrDefault(namespace, List.of()))
                    .findFirst()
                    .isPresent();
            return named(name).stream()
                    .filter(each -> isIn(namespace, first ? each.originalId() : each.id()))
                    .toList();
        }

        private Stream<Resource> at(List<Integer> positions) {
            return positions.stream().map(all::get).filter(this::isInReach);
        }

        private boolean isInReach(Resource other) {
            return referrer.clusterScoped()
                    || other.id().clusterScoped()
                    || other.id().sameNamespace(referrer)
                    || others.contains(other.id().namespace());
        }
    }

    private static boolean isIn(String namespace, Id id) {
        return !id.clusterScoped() && id.effectiveNamespace().equals(namespace);
    }
}
