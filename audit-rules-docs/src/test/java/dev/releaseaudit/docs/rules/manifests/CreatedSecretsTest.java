package dev.releaseaudit.docs.rules.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CreatedSecretsTest {

    private static final Trial TRIAL = Deployed.trial("k8s/config-ref-missing");

    @TestFactory
    Stream<DynamicTest> make_the_secret_that_a_workload_refers_to() {
        return TRIAL.leavesAlone("""
                ```sh⏎kubectl -n shop-prod create secret generic shop-db-credentials --from-literal=password="$DB_PASSWORD"⏎```
                ```sh⏎kubectl create secret generic shop-db-credentials --namespace shop-prod --from-env-file=.env⏎```
                ```sh⏎kubectl create secret tls shop-db-credentials --cert=a.crt --key=a.key⏎```
                Run `kubectl create secret generic shop-db-credentials --from-file=password` once.
                """);
    }

    @Test
    void of_another_name_or_another_kind_make_nothing_of_it() {
        assertThat(TRIAL.messages("```sh\nkubectl create secret generic shop-db --from-literal=a=b\n```"))
                .hasSize(1);
        assertThat(TRIAL.messages("```sh\nkubectl create configmap shop-db-credentials --from-literal=a=b\n```"))
                .hasSize(1);
        assertThat(TRIAL.messages("```sh\nkubectl get secret shop-db-credentials\n```"))
                .hasSize(1);
    }
}
