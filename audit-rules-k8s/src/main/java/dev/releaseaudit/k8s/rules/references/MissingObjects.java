package dev.releaseaudit.k8s.rules.references;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.cluster.ReferenceCheck;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.rule.FamilyRule;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Judges whether the objects are there that fields of manifests name. */
public final class MissingObjects implements RuleFamily<Manifest> {

    private static final Set<String> ROUTES =
            Set.of("Ingress", "HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute");
    private static final String RBAC = "rbac.authorization.k8s.io";

    @Override
    public List<FamilyRule<Manifest>> rules() {
        return List.of(
                FamilyRule.of(
                        "k8s/config-ref-missing",
                        "ConfigMaps and Secrets that pods need are there",
                        new ReferenceCheck(
                                named -> named.means("", "ConfigMap") || named.means("", "Secret") && !isRoute(named),
                                Severity.WARNING,
                                MissingObjects::withoutConfiguration)),
                error(
                        "sa-missing",
                        "Service accounts of pods are there",
                        named -> named.means("", "ServiceAccount")
                                && !named.from().group().equals(RBAC),
                        "the cluster creates none of its pods"),
                warning(
                        "pvc-missing",
                        "Volume claims of pods are there",
                        named -> named.means("", "PersistentVolumeClaim"),
                        "its pods stay pending"),
                error(
                        "role-missing",
                        "Roles that are bound are there",
                        named -> named.means(RBAC, "Role"),
                        "the binding grants nothing"),
                error(
                        "hpa-dangling",
                        "Autoscalers scale a workload that is there",
                        named -> named.field().equals("spec.scaleTargetRef.name"),
                        "nothing is scaled"),
                error(
                        "ingress-dangling",
                        "Routes lead to Services that are there",
                        named -> named.means("", "Service") && isRoute(named),
                        "requests are answered with 503"));
    }

    /** A pod without its pull secret starts where the registry asks nobody for a name; one without configuration never does. */
    private static String withoutConfiguration(Reference reference) {
        return reference.field().endsWith("imagePullSecrets.name")
                ? "no image can be pulled from a registry that asks for credentials"
                : "its pods wait in CreateContainerConfigError";
    }

    private static boolean isRoute(Reference reference) {
        return ROUTES.contains(reference.from().kind());
    }

    private static FamilyRule<Manifest> error(
            String name, String title, Predicate<Reference> concerned, String consequence) {
        return FamilyRule.<Manifest>of(
                        "k8s/" + name, title, new ReferenceCheck(concerned, Severity.ERROR, named -> consequence))
                .severity(Severity.ERROR);
    }

    private static FamilyRule<Manifest> warning(
            String name, String title, Predicate<Reference> concerned, String consequence) {
        return FamilyRule.of(
                "k8s/" + name, title, new ReferenceCheck(concerned, Severity.WARNING, named -> consequence));
    }
}
