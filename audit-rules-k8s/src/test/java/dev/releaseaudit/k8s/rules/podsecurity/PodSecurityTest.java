package dev.releaseaudit.k8s.rules.podsecurity;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.pod;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class PodSecurityTest {

    @Test
    void the_pods_of_a_cron_job_are_judged() {
        verify(new BaselinePodSecurity(), "k8s/pss-baseline-privileged", file("job.yaml", """
                apiVersion: batch/v1
                kind: CronJob
                metadata: {name: report}
                spec:
                  jobTemplate:
                    spec:
                      template:
                        spec:
                          initContainers:
                            - name: prepare
                              securityContext: {privileged: true}
                #                                           ^^^^ violates: CronJob/report:prepare: securityContext.privileged is true
                          containers: [{name: report}]
                """));
    }

    @Test
    void a_control_says_nothing_about_versions_that_do_not_have_it() {
        String probe = "containers: [{name: api, livenessProbe: {tcpSocket: {host: other, port: 80}}}]\n";
        verify(new BaselinePodSecurity("1.33"), "k8s/pss-baseline-probe-host", pod(probe));
    }

    @Test
    void a_pod_with_users_of_its_own_may_run_as_root_since_1_35() {
        verify(new RestrictedPodSecurity("1.35"), "k8s/pss-restricted-run-as-non-root", pod("""
                hostUsers: false
                containers: [{name: api}]
                """));
        verify(new RestrictedPodSecurity("1.34"), "k8s/pss-restricted-run-as-non-root", pod("""
                hostUsers: false
                containers: [{name: api}]
                #            ^^^^^^^^^^^ violates: runAsNonRoot is not set
                """));
    }

    @Test
    void a_pod_of_windows_drops_no_capabilities() {
        verify(new RestrictedPodSecurity(), "k8s/pss-restricted-capabilities", pod("""
                os: {name: windows}
                containers: [{name: api}]
                """));
    }

    @Test
    void a_refused_setting_of_the_pod_counts_though_its_containers_set_another() {
        verify(new RestrictedPodSecurity(), "k8s/pss-restricted-run-as-non-root", pod("""
                securityContext:
                  runAsNonRoot: false
                #               ^^^^^ violates: Pod/shop: securityContext.runAsNonRoot is false, and has to be true
                containers: [{name: api, securityContext: {runAsNonRoot: true}}]
                """));
    }

    @Test
    void what_a_template_fills_in_is_unknown() {
        verify(new BaselinePodSecurity(), "k8s/pss-baseline-host-namespaces", pod("""
                hostNetwork: ${HOST_NETWORK}
                #            ^^^^^^^^^^^^^^^ unknown: Pod/shop: spec.hostNetwork is not a plain value
                containers: [{name: api}]
                """));
    }

    @Test
    void more_kernel_parameters_are_safe_from_version_to_version() {
        String parameter = "securityContext: {sysctls: [{name: net.ipv4.tcp_rmem, value: '4096'}]}\n";
        verify(new BaselinePodSecurity("1.32"), "k8s/pss-baseline-sysctls", pod(parameter));
        verify(
                new BaselinePodSecurity("1.31"),
                "k8s/pss-baseline-sysctls",
                pod(parameter + "#                                  ^^^^^^^^^^^^^^^^^ violates: tcp_rmem"));
    }
}
