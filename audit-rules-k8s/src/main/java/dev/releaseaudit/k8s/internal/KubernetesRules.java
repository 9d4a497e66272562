package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.rules.disruption.CronJobSuspended;
import dev.releaseaudit.k8s.rules.disruption.DatabaseWithoutVolume;
import dev.releaseaudit.k8s.rules.disruption.PdbBlocksDrain;
import dev.releaseaudit.k8s.rules.disruption.RwoVolumeShared;
import dev.releaseaudit.k8s.rules.images.ImageDigest;
import dev.releaseaudit.k8s.rules.images.ImageEntryMatchesNothing;
import dev.releaseaudit.k8s.rules.images.ImageNameIsAPattern;
import dev.releaseaudit.k8s.rules.images.ImageTagLatest;
import dev.releaseaudit.k8s.rules.ingresses.IngressEmpty;
import dev.releaseaudit.k8s.rules.ingresses.IngressHostPathUnique;
import dev.releaseaudit.k8s.rules.ingresses.IngressTlsHost;
import dev.releaseaudit.k8s.rules.overlays.BaseValueSurvives;
import dev.releaseaudit.k8s.rules.overlays.DeprecatedKustomizeField;
import dev.releaseaudit.k8s.rules.overlays.DuplicateKeyInKustomization;
import dev.releaseaudit.k8s.rules.overlays.GeneratorHashDisabled;
import dev.releaseaudit.k8s.rules.overlays.KustomizeBuildFails;
import dev.releaseaudit.k8s.rules.overlays.MergeLeftover;
import dev.releaseaudit.k8s.rules.overlays.NamespaceMismatch;
import dev.releaseaudit.k8s.rules.overlays.NamespaceOverwritten;
import dev.releaseaudit.k8s.rules.overlays.OrphanManifest;
import dev.releaseaudit.k8s.rules.overlays.OverrideHasNoEffect;
import dev.releaseaudit.k8s.rules.overlays.PatchChangesNothing;
import dev.releaseaudit.k8s.rules.overlays.PatchMatchesNothing;
import dev.releaseaudit.k8s.rules.overlays.PatchSelectsEverything;
import dev.releaseaudit.k8s.rules.overlays.PatchWipesList;
import dev.releaseaudit.k8s.rules.overlays.ProductionOverlay;
import dev.releaseaudit.k8s.rules.overlays.ReferenceNotRewritten;
import dev.releaseaudit.k8s.rules.overlays.RemoteBaseUnpinned;
import dev.releaseaudit.k8s.rules.overlays.ReplicasMatchesNothing;
import dev.releaseaudit.k8s.rules.overlays.SelectorLabelChanged;
import dev.releaseaudit.k8s.rules.overlays.SubjectNamespace;
import dev.releaseaudit.k8s.rules.overlays.ValueSetTwice;
import dev.releaseaudit.k8s.rules.placeholders.PlaceholderValue;
import dev.releaseaudit.k8s.rules.podsecurity.BaselinePodSecurity;
import dev.releaseaudit.k8s.rules.podsecurity.RestrictedPodSecurity;
import dev.releaseaudit.k8s.rules.probes.ReadinessProbeMissing;
import dev.releaseaudit.k8s.rules.references.ConfigKeyMissing;
import dev.releaseaudit.k8s.rules.references.MissingObjects;
import dev.releaseaudit.k8s.rules.references.RequiredVariableMissing;
import dev.releaseaudit.k8s.rules.references.StatefulsetService;
import dev.releaseaudit.k8s.rules.references.SubstitutionMissing;
import dev.releaseaudit.k8s.rules.references.UrlNamesNoService;
import dev.releaseaudit.k8s.rules.references.VolumeMountMissing;
import dev.releaseaudit.k8s.rules.resources.MemoryLimitMissing;
import dev.releaseaudit.k8s.rules.scaling.HpaFixedReplicas;
import dev.releaseaudit.k8s.rules.scaling.HpaMaxEqualsMin;
import dev.releaseaudit.k8s.rules.scaling.HpaWithoutRequest;
import dev.releaseaudit.k8s.rules.scaling.ReplicasMin;
import dev.releaseaudit.k8s.rules.secrets.SecretInGit;
import dev.releaseaudit.k8s.rules.secrets.SecretInManifest;
import dev.releaseaudit.k8s.rules.security.RunAsNonRoot;
import dev.releaseaudit.k8s.rules.services.EmptySelections;
import dev.releaseaudit.k8s.rules.services.SelectorOverlap;
import dev.releaseaudit.k8s.rules.services.ServiceSelectsTwoWorkloads;
import dev.releaseaudit.k8s.rules.services.TargetPortMissing;
import dev.releaseaudit.k8s.rules.startup.PrivilegedPortAsNonRoot;
import dev.releaseaudit.k8s.rules.startup.ProbeBudget;
import dev.releaseaudit.k8s.rules.startup.ProbePort;
import dev.releaseaudit.k8s.rules.startup.RequestAboveLimit;
import dev.releaseaudit.k8s.rules.startup.SelectorMismatch;
import dev.releaseaudit.k8s.rules.validity.DeprecatedApi;
import dev.releaseaudit.k8s.rules.validity.InvalidEnum;
import dev.releaseaudit.k8s.rules.validity.MissingRequiredField;
import dev.releaseaudit.k8s.rules.validity.RemovedApi;
import dev.releaseaudit.k8s.rules.validity.UnknownField;
import dev.releaseaudit.k8s.rules.validity.UnknownKind;
import dev.releaseaudit.k8s.rules.validity.UnquotedText;
import dev.releaseaudit.k8s.rules.validity.WrongType;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.ReadinessRequirement;
import dev.releaseaudit.rule.RuleFamily;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.source.Target;
import java.util.List;
import java.util.Map;

/** Offers the rules about Kubernetes. */
public final class KubernetesRules implements RulePack {

    @Override
    public String id() {
        return "k8s";
    }

    @Override
    public List<JoinRule<?>> rules() {
        return List.of(
                new BaseValueSurvives(),
                new ConfigKeyMissing(),
                new CronJobSuspended(),
                new DatabaseWithoutVolume(),
                new DeprecatedApi(),
                new DeprecatedKustomizeField(),
                new DuplicateKeyInKustomization(),
                new GeneratorHashDisabled(),
                new HpaFixedReplicas(),
                new HpaMaxEqualsMin(),
                new HpaWithoutRequest(),
                new ImageDigest(),
                new ImageEntryMatchesNothing(),
                new ImageNameIsAPattern(),
                new ImageTagLatest(),
                new IngressEmpty(),
                new IngressHostPathUnique(),
                new IngressTlsHost(),
                new InvalidEnum(),
                new KustomizeBuildFails(),
                new MemoryLimitMissing(),
                new MergeLeftover(),
                new MissingRequiredField(),
                new NamespaceMismatch(),
                new NamespaceOverwritten(),
                new OrphanManifest(),
                new OverrideHasNoEffect(),
                new PatchChangesNothing(),
                new PatchMatchesNothing(),
                new PatchSelectsEverything(),
                new PatchWipesList(),
                new PdbBlocksDrain(),
                new PlaceholderValue(),
                new PrivilegedPortAsNonRoot(),
                new ProbeBudget(),
                new ProbePort(),
                new ProductionOverlay(),
                new ReadinessProbeMissing(),
                new ReferenceNotRewritten(),
                new RemoteBaseUnpinned(),
                new RemovedApi(),
                new ReplicasMatchesNothing(),
                new ReplicasMin(),
                new RequestAboveLimit(),
                new RequiredVariableMissing(),
                new RunAsNonRoot(),
                new RwoVolumeShared(),
                new SecretInGit(),
                new SecretInManifest(),
                new SelectorLabelChanged(),
                new SelectorMismatch(),
                new SelectorOverlap(),
                new ServiceSelectsTwoWorkloads(),
                new StatefulsetService(),
                new SubjectNamespace(),
                new SubstitutionMissing(),
                new TargetPortMissing(),
                new UnknownField(),
                new UnknownKind(),
                new UnquotedText(),
                new UrlNamesNoService(),
                new ValueSetTwice(),
                new VolumeMountMissing(),
                new WrongType());
    }

    @Override
    public List<RuleFamily<?>> families() {
        return List.of(
                new BaselinePodSecurity(), new EmptySelections(), new MissingObjects(), new RestrictedPodSecurity());
    }

    @Override
    public List<ReadinessRequirement> readinessRequirements() {
        return List.of(new ReadinessRequirement(
                "Kubernetes manifests",
                Target.class,
                true,
                List.of(
                        "k8s/image-*",
                        "k8s/placeholder-value",
                        "k8s/*-probe-*",
                        "k8s/*memory*",
                        "k8s/run-as-non-root")));
    }

    @Override
    public Map<String, String> themes() {
        return Map.ofEntries(
                Map.entry("placeholders", "Replace placeholder values"),
                Map.entry("secrets", "Keep secrets out of the repository"),
                Map.entry("images", "Pin the images that are deployed"),
                Map.entry("probes", "Tell Kubernetes when a container is ready"),
                Map.entry("resources", "Bound what containers use"),
                Map.entry("security", "Harden containers"),
                Map.entry("overlays", "Make overlays say what they mean"),
                Map.entry("validity", "Write manifests that the cluster accepts"),
                Map.entry("references", "Create what is named, or name what is there"),
                Map.entry("services", "Let Services and policies reach pods"),
                Map.entry("ingresses", "Lead each host and path to one backend"),
                Map.entry("scaling", "Let autoscalers decide on replicas"),
                Map.entry("disruption", "Survive that a pod goes to another node"),
                Map.entry("startup", "Write workloads that the cluster accepts and starts"));
    }
}
