package dev.releaseaudit.k8s.pod;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.image.PullPolicy;
import dev.releaseaudit.k8s.pod.Probe.Handler;
import dev.releaseaudit.k8s.pod.Probe.Purpose;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.rule.Lookup;
import dev.releaseaudit.rule.Lookup.Found;
import dev.releaseaudit.rule.Lookup.Missing;
import dev.releaseaudit.rule.Lookup.Open;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveValuesTest {

    private static final Node POD = node("""
            securityContext:
              runAsUser: 1000
              runAsNonRoot: true
              privileged: true
              fsGroup: 2000
              seccompProfile: {type: Localhost, localhostProfile: a.json}
              seLinuxOptions: {level: s0, type: spc_t}
              windowsOptions: {hostProcess: true, runAsUserName: Admin}
            containers:
              - name: api
                ports: [{name: http, containerPort: 8080}, {name: dns, containerPort: 53, protocol: UDP}]
                securityContext:
                  runAsUser: 0
                  seccompProfile: {type: RuntimeDefault}
                  seLinuxOptions: {level: s1}
                  windowsOptions: {runAsUserName: User}
                readinessProbe: {httpGet: {port: http}, periodSeconds: 0, timeoutSeconds: 5}
                livenessProbe: {exec: {command: [check]}, initialDelaySeconds: 30, failureThreshold: 10}
                startupProbe: {tcpSocket: {port: 8080}, periodSeconds: "{{ period }}"}
              - name: proxy
                ports: [{name: admin, containerPort: "{{ admin }}"}]
                securityContext: {runAsNonRoot: null}
            """);

    private static final Node API = POD.at("containers.0");
    private static final Node PROXY = POD.at("containers.1");

    private static Node node(String text) {
        return YamlFile.read(
                        SourceTree.of(Map.of("a.yaml", text)).file("a.yaml").orElseThrow())
                .documents()
                .get(0)
                .root();
    }

    @ParameterizedTest
    @CsvSource({
        "runAsUser, 0",
        "runAsNonRoot, true",
        "seccompProfile.type, RuntimeDefault",
        "seccompProfile.localhostProfile, ''",
        "seLinuxOptions.level, s1",
        "seLinuxOptions.type, ''",
        "windowsOptions.runAsUserName, User",
        "windowsOptions.hostProcess, true",
        "privileged, ''",
        "fsGroup, ''"
    })
    void a_container_runs_with_its_own_settings_else_with_those_it_takes_over(String setting, String value) {
        assertThat(SecuritySettings.of(POD, API, setting).text()).isEqualTo(value);
    }

    @Test
    void an_explicit_null_leaves_the_setting_to_the_pod() {
        assertThat(SecuritySettings.of(POD, PROXY, "runAsNonRoot").text()).isEqualTo("true");
    }

    @Test
    void a_setting_that_nobody_sets_is_absent_at_the_container() {
        Node setting = SecuritySettings.of(POD, API, "capabilities.drop");

        assertThat(setting.isPresent()).isFalse();
        assertThat(setting.location().line()).isEqualTo(12);
    }

    @Test
    void the_numbers_of_a_probe_are_filled_in_as_kubernetes_does() {
        Probe probe = Probe.of(API, Purpose.READINESS).orElseThrow();

        assertThat(probe.handler()).contains(Handler.HTTP);
        assertThat(probe.port().text()).isEqualTo("http");
        assertThat(probe.initialDelay()).hasValue(0);
        assertThat(probe.period()).hasValue(10);
        assertThat(probe.timeout()).hasValue(5);
        assertThat(probe.failureThreshold()).hasValue(3);
        assertThat(probe.successThreshold()).hasValue(1);
    }

    @Test
    void a_probe_gives_up_after_its_delay_and_all_its_looks() {
        assertThat(Probe.of(API, Purpose.LIVENESS).orElseThrow().patience()).hasValue(130);
        assertThat(Probe.of(API, Purpose.STARTUP).orElseThrow().patience()).isEqualTo(OptionalLong.empty());
        assertThat(Probe.of(PROXY, Purpose.LIVENESS)).isEmpty();
    }

    private static Lookup<Long> port(String reference, String protocol) {
        return ContainerPorts.resolve(node("port: " + reference).get("port"), protocol, List.of(API, PROXY));
    }

    @Test
    void a_port_is_found_by_its_number_or_by_its_name_and_protocol() {
        assertThat(port("9090", "TCP"))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.value()).isEqualTo(9090L));
        assertThat(port("http", "TCP")).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(found.value()).isEqualTo(8080L);
            assertThat(found.location().line()).isEqualTo(11);
        });
        assertThat(port("dns", "UDP")).isInstanceOf(Found.class);
        assertThat(port("dns", "TCP")).isInstanceOf(Missing.class);
        assertThat(port("\"8080\"", "TCP")).isInstanceOf(Missing.class);
    }

    @Test
    void a_port_that_a_template_fills_in_is_open() {
        assertThat(port("\"{{ port }}\"", "TCP")).isInstanceOf(Open.class);
        assertThat(port("admin", "TCP")).isInstanceOf(Open.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'{image: nginx}', ALWAYS",
        "'{image: \"nginx:1.25\"}', IF_NOT_PRESENT",
        "'{image: nginx, imagePullPolicy: Never}', NEVER",
        "'{image: nginx, imagePullPolicy: null}', ALWAYS"
    })
    void an_image_is_pulled_by_the_policy_written_else_by_its_tag(String container, PullPolicy policy) {
        assertThat(ImagePull.policy(node(container)))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.value()).isEqualTo(policy));
    }

    @ParameterizedTest
    @CsvSource({"'{image: \"${IMAGE}\"}'", "'{imagePullPolicy: always}'", "{}"})
    void the_policy_of_an_image_that_cannot_be_read_is_open(String container) {
        assertThat(ImagePull.policy(node(container))).isInstanceOf(Open.class);
    }
}
