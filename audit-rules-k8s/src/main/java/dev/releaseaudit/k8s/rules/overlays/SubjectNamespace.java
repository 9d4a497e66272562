package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Optional;

/** Judges whether role bindings name the service accounts of their target in the namespace that these are deployed to. */
@About(
        id = "k8s/subject-namespace",
        title = "Role bindings name service accounts where they are",
        severity = ERROR,
        theme = "overlays")
public final class SubjectNamespace implements Rule<Overlay> {

    @Override
    public Verdicts check(Overlay overlay) {
        List<Manifest> accounts = overlay.manifests().stream()
                .filter(m -> m.is("", "ServiceAccount"))
                .toList();
        return overlay.manifests().stream()
                .filter(m -> m.group().equals("rbac.authorization.k8s.io"))
                .flatMap(binding -> binding.root().get("subjects").items().stream()
                        .filter(subject -> subject.get("kind").is("ServiceAccount"))
                        .flatMap(subject -> judge(binding, subject, accounts).stream()))
                .collect(toVerdicts());
    }

    private static Optional<Verdict> judge(Manifest binding, Node subject, List<Manifest> accounts) {
        String name = subject.get("name").text();
        Node namespace = subject.get("namespace");
        Optional<Manifest> account =
                accounts.stream().filter(a -> a.name().equals(name)).findFirst();
        String actual = account.map(Manifest::namespace).orElse("");
        if (namespace.text().isEmpty() && binding.kind().equals("ClusterRoleBinding")) {
            return Optional.of(violated(
                            subject.get("name"),
                            "%s names ServiceAccount %s without a namespace, which the cluster refuses",
                            binding.label(),
                            name)
                    .fix("Set the namespace of the subject" + (actual.isEmpty() ? "" : " to " + actual)));
        }
        String effective = namespace.text().isEmpty() ? binding.namespace() : namespace.text();
        boolean there = accounts.stream()
                .anyMatch(a -> a.name().equals(name) && a.namespace().equals(effective));
        return there || actual.isEmpty() || effective.isEmpty()
                ? Optional.empty()
                : Optional.of(violated(
                                namespace.text().isEmpty() ? subject.get("name") : namespace,
                                "%s grants its role to ServiceAccount %s in %s, which is deployed to %s",
                                binding.label(),
                                name,
                                effective,
                                actual)
                        .see(
                                account.get().root().at("metadata.namespace"),
                                "the namespace of " + account.get().label())
                        .fix("Set the namespace of the subject to " + actual));
    }
}
