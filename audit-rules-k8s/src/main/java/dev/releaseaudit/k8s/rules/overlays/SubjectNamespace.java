package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Overlay;
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
        String effective = namespace.isPresent() ? namespace.text() : binding.namespace();
        List<Manifest> named =
                accounts.stream().filter(a -> a.name().equals(name)).toList();
        boolean there = named.stream().anyMatch(a -> a.namespace().equals(effective));
        if (there || named.isEmpty() || named.get(0).namespace().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(violated(
                        namespace.isPresent() ? namespace : subject.get("name"),
                        "%s grants its role to ServiceAccount %s in %s, which is deployed to %s",
                        binding.label(),
                        name,
                        effective.isEmpty() ? "no namespace" : effective,
                        named.get(0).namespace())
                .see(
                        named.get(0).root().at("metadata.namespace"),
                        "the namespace of " + named.get(0).label())
                .fix("Set the namespace of the subject to " + named.get(0).namespace()));
    }
}
