package dev.releaseaudit.k8s.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Judges what other linters' own tests judge. The cases are not part of this project; without them this is skipped. */
class PeerExpectationsTest {

    private static final Path CASES =
            Path.of(System.getProperty("audit.conformance", "../../shared/conformance"), "k8s-rules");

    /** Concepts of the peers that several of our rules share: an API version that is gone is another matter than one that will go. */
    private static final Map<String, String[]> RULES = Map.of(
            "deprecated-api", new String[] {"k8s/deprecated-api", "k8s/removed-api"},
            "config-ref-missing", new String[] {"k8s/config-ref-missing", "k8s/config-key-missing"});

    /** Where we differ on purpose, each with the reason. */
    private static final Map<String, String> DIFFERENT = Map.ofEntries(
            Map.entry(
                    "image-digest checkov/checkov/tests/kubernetes/checks/example_ImageDigest/storm-zookeeper-FAILED.json Pod/zookeeper",
                    "a digest is asked for in production only"),
            Map.entry(
                    "image-digest kyverno-chainsaw/policies/other/require-image-checksum/.chainsaw-test/podcontroller-bad.yaml *",
                    "a digest is asked for in production only"),
            Map.entry(
                    "readiness-probe-missing checkov/checkov/tests/kubernetes/checks/example_LivenessReadiness/pod-liveness-readiness-2pods.yaml Pod/liveness-exec",
                    "it has no port and no Service selects it, so that nobody waits for it"),
            Map.entry(
                    "readiness-probe-missing kube-linter/kube-linter/tests/checks/no-readiness-probe.yml Deployment/app1",
                    "it has no port and no Service selects it, so that nobody waits for it"),
            Map.entry(
                    "readiness-probe-missing kube-linter/kube-linter/tests/checks/no-readiness-probe.yml DeploymentConfig/app2",
                    "it has no port and no Service selects it, so that nobody waits for it"),
            Map.entry(
                    "readiness-probe-missing polaris/polaris/test/checks/readinessProbeMissing/failure.yaml Pod/readiness-exec",
                    "it has no port and no Service selects it, so that nobody waits for it"),
            Map.entry(
                    "run-as-non-root polaris/polaris/test/checks/runAsRootAllowed/failure.yaml Deployment/nginx",
                    "there is no Deployment in the core group, so that no cluster takes it"),
            Map.entry(
                    "deprecated-api kube-score/kube-score/score/testdata/statefulset-appsv1beta1.yaml StatefulSet/statefulset-test-1",
                    "kube-score also tests a cluster that still serves it; ours is the newest unless given"),
            Map.entry(
                    "deprecated-api kube-score/kube-score/score/testdata/cronjob-batchv1beta1.yaml CronJob/cronjob-test",
                    "kube-score also tests a cluster that still serves it; ours is the newest unless given"),
            Map.entry(
                    "deprecated-api trivy-rego/k8s-extracted/trivy/KSV-0107/test_eval_k8s_api_with_data_match.json Job/pi",
                    "the test gives data that calls batch/v1 removed, and no Kubernetes does"),
            Map.entry(
                    "image-digest checkov/checkov/tests/kubernetes/checks/example_ImageDigest/kafka-PASSED.yaml StatefulSet/kafka",
                    "sha256:123456 is no digest: no registry can have it"),
            Map.entry(
                    "readiness-probe-missing kube-score/kube-score/score/testdata/pod-probes-not-targeted-by-service-multi-labels.yaml *",
                    "kube-score wants a probe only where a Service sends traffic; rollouts and disruption budgets need it too"),
            Map.entry(
                    "run-as-non-root checkov/checkov/tests/kubernetes/checks/example_RootContainers/rootContainersFAILED-malformed-spec.yaml Pod/pod1",
                    "the spec is a list: there is no container, and no cluster takes it"),
            Map.entry(
                    "run-as-non-root checkov/checkov/tests/kubernetes/checks/example_RootContainersPSP/psp-most-insecure-FAILED.yaml PodSecurityPolicy/privileged",
                    "a PodSecurityPolicy runs nothing, and Kubernetes has none since 1.25"),
            Map.entry(
                    "run-as-non-root kube-linter/kube-linter/tests/checks/run-as-non-root.yml Deployment/group-zero",
                    "the root group is another matter than the root user"),
            Map.entry(
                    "run-as-non-root kube-linter/kube-linter/tests/checks/run-as-non-root.yml DeploymentConfig/group-zero",
                    "the root group is another matter than the root user"),
            Map.entry(
                    "pdb-blocks-drain kyverno/policies/other/require-reasonable-pdbs/.kyverno-test/pdb-maxUnavailable-bad.yaml PodDisruptionBudget/bad-maxUnavailable-pdb01",
                    "the policy wants half of the pods to be free to go; a smaller share blocks nothing"),
            Map.entry(
                    "pdb-blocks-drain kyverno/policies/other/require-reasonable-pdbs/.kyverno-test/pdb-maxUnavailable-bad.yaml PodDisruptionBudget/bad-maxUnavailable-pdb02",
                    "the policy wants half of the pods to be free to go; a smaller share blocks nothing"),
            Map.entry(
                    "pdb-blocks-drain kyverno/policies/other/require-reasonable-pdbs/.kyverno-test/pdb-maxUnavailable-bad.yaml PodDisruptionBudget/bad-maxUnavailable-pdb03",
                    "the policy wants half of the pods to be free to go; a smaller share blocks nothing"),
            Map.entry(
                    "pdb-blocks-drain kyverno/policies/other/require-reasonable-pdbs/.kyverno-test/pdb-maxUnavailable-bad.yaml PodDisruptionBudget/bad-maxUnavailable-pdb04",
                    "the policy wants half of the pods to be free to go; a smaller share blocks nothing"),
            Map.entry(
                    "pdb-blocks-drain kyverno/policies/other/require-reasonable-pdbs/.kyverno-test/pdb-maxUnavailable-bad.yaml PodDisruptionBudget/bad-maxUnavailable-pdb05",
                    "the policy wants half of the pods to be free to go; a smaller share blocks nothing"),
            Map.entry(
                    "pdb-blocks-drain polaris/polaris/test/checks/pdbMinAvailableGreaterThanHPAMinReplicas/success.hpa-no-match.yaml *",
                    "nothing scales the one pod of the Deployment, and the budget keeps five"),
            Map.entry(
                    "pdb-blocks-drain polaris/polaris/test/checks/pdbMinAvailableGreaterThanHPAMinReplicas/success.no-hpa.yaml *",
                    "nothing scales the one pod of the Deployment, and the budget keeps five"),
            Map.entry(
                    "pdb-blocks-drain polaris/polaris/test/checks/pdbMinAvailableGreaterThanHPAMinReplicas/success.no-min-replicas.yaml *",
                    "an autoscaler without a minimum leaves one pod, and the budget keeps two"),
            Map.entry(
                    "pdb-blocks-drain kyverno/policies/other/pdb-minavailable/.kyverno-test/resource.yaml StatefulSet/bad-pdb",
                    "the budget is in the cluster of the test, not in the file"),
            Map.entry(
                    "pdb-blocks-drain kyverno-chainsaw/policies/other/deployment-replicas-higher-than-pdb/.chainsaw-test/bad-pdb.yaml *",
                    "the Deployment is in the cluster of the test, not in the file"),
            Map.entry(
                    "pdb-blocks-drain kyverno-chainsaw/policies/other/pdb-maxunavailable-with-deployments/.chainsaw-test/good-pdb.yaml PodDisruptionBudget/good-pdb01",
                    "maxUnavailable: 0 lets no pod go, whatever it selects"),
            Map.entry(
                    "ingress-host-path-unique kyverno-chainsaw/policies/other/unique-ingress-paths/.chainsaw-test/ingress-bad.yaml *",
                    "the other Ingress is in the cluster of the test, not in the file"),
            Map.entry(
                    "replicas-min polaris/polaris/test/checks/deploymentMissingReplicas/failure.yaml Deployment/nginx",
                    "no Service sends requests to it, and nothing says that it is for production"),
            Map.entry(
                    "replicas-min kube-linter/kube-linter/tests/checks/minimum-three-replicas.yml Deployment/app",
                    "no Service sends requests to it; two pods survive the loss of one"),
            Map.entry(
                    "replicas-min kube-linter/kube-linter/tests/checks/minimum-three-replicas.yml DeploymentConfig/app",
                    "no Service sends requests to it; two pods survive the loss of one"));

    private record Expectation(String peer, String concept, String file, String resource, boolean passes) {

        static Expectation of(String line) {
            String[] cells = line.split("\t", -1);
            return new Expectation(cells[0], cells[2], cells[3], cells[4], cells[5].equals("pass"));
        }

        String id() {
            return concept + " " + file + " " + resource;
        }
    }

    @Test
    void we_judge_as_the_peers_do_or_say_why_not() throws IOException {
        assumeTrue(Files.exists(CASES), "no conformance cases at " + CASES);
        Set<String> ours = Auditor.standard().rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
        List<Expectation> expectations = Files.readAllLines(CASES.resolve("expectations.tsv")).stream()
                .skip(1)
                .map(Expectation::of)
                .filter(expectation -> ours.contains("k8s/" + expectation.concept()))
                .toList();
        Map<String, int[]> tally = new TreeMap<>();
        List<String> different = expectations.stream()
                .filter(expectation -> {
                    boolean same = judge(expectation) == expectation.passes();
                    int[] count = tally.computeIfAbsent(expectation.concept(), concept -> new int[2]);
                    count[0] += same ? 1 : 0;
                    count[1]++;
                    return !same;
                })
                .map(Expectation::id)
                .filter(id -> !DIFFERENT.containsKey(id))
                .sorted()
                .toList();
        tally.forEach((concept, count) -> System.out.printf("k8s/%s: %d of %d%n", concept, count[0], count[1]));
        assertThat(different).isEmpty();
    }

    private static boolean judge(Expectation expectation) {
        var report = Auditor.builder()
                .only(RULES.getOrDefault(expectation.concept(), new String[] {"k8s/" + expectation.concept()}))
                .build()
                .audit(SourceTree.of(Map.of("deploy/manifest.yaml", read(expectation.file()))));
        return report.violations().stream().noneMatch(finding -> concerns(finding, expectation.resource()));
    }

    private static boolean concerns(Finding finding, String resource) {
        String workload = finding.subject().split(":", 2)[0];
        boolean ofKind = resource.endsWith("/*") && workload.startsWith(resource.substring(0, resource.length() - 1));
        return resource.equals("*") || ofKind || resource.equals(workload) || workload.endsWith("/" + resource);
    }

    private static String read(String file) {
        try {
            return new String(Files.readAllBytes(CASES.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
