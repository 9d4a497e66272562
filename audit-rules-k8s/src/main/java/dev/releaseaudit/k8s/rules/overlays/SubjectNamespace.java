package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/** Judges whether role bindings name the service accounts of their target in the namespace that these are deployed to. */
@About(id = "k8s/subject-namespace", title = "Role bindings name service accounts where they are", severity = ERROR)
public final class SubjectNamespace implements Rule<Overlay> {

    @Override
    public Verdicts check(Overlay overlay) {
        return overlay.graph().references().stream()
                .filter(reference -> reference.field().equals("subjects.name"))
                .flatMap(subject -> judge(subject, overlay.graph()).stream())
                .collect(toVerdicts());
    }

    private static Optional<Verdict> judge(Reference subject, ResourceGraph graph) {
        Manifest binding = subject.from();
        Node namespace = subject.holder().get("namespace");
        Optional<Manifest> account = graph.find("", "ServiceAccount", "", subject.name());
        String actual = account.map(Manifest::namespace).orElse("");
        if (namespace.text().isEmpty() && binding.kind().equals("ClusterRoleBinding")) {
            return Optional.of(violated(
                            subject,
                            "%s names ServiceAccount %s without a namespace, which the cluster refuses",
                            binding.label(),
                            subject.name())
                    .fix("Set the namespace of the subject" + (actual.isEmpty() ? "" : " to " + actual))
                    .key(subject.name()));
        }
        return graph.find(subject).isPresent() || actual.isEmpty()
                ? Optional.empty()
                : account.map(deployed -> violated(
                                namespace.text().isEmpty() ? subject : namespace,
                                "%s grants its role to ServiceAccount %s in %s, which is deployed to %s",
                                binding.label(),
                                subject.name(),
                                subject.namespace(),
                                actual)
                        .see(deployed.root().at("metadata.namespace"), "the namespace of " + deployed.label())
                        .fix("Set the namespace of the subject to " + actual)
                        .key(subject.name()));
    }
}
