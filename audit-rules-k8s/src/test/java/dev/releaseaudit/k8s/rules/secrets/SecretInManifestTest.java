package dev.releaseaudit.k8s.rules.secrets;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.test.FileFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretInManifestTest {

    @Test
    void a_config_map_is_no_place_for_a_password() {
        verify(new SecretInManifest(), file("a.yaml", """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: api}
            data:
              LOG_LEVEL: info
              SMTP_PASSWORD: kV9m-2xQ
            #                ^^^^^^^^ violates: ConfigMap/api: SMTP_PASSWORD is a secret that is written out
            """));
    }

    @Test
    void a_file_in_a_config_map_is_read_line_by_line() {
        verify(new SecretInManifest(), file("a.yaml", """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: api}
            data:
              application.properties: |
            #                         ^ violates: ConfigMap/api: jwt.secret in application.properties is a random value
                server.port=8080
                jwt.secret=q7Vn2pX9sLk4TzR8wB3mD6yH
            """));
    }

    @Test
    void a_url_with_a_password_needs_no_telling_name() {
        verify(new SecretInManifest(), pod("""
                env:
                  - name: DATABASE_URL
                    value: postgres://shop:kV93-mPz7qLw@localhost/shop
            #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: DATABASE_URL is a password in a URL
            """));
    }

    @Test
    void an_argument_is_shown_to_whoever_lists_processes() {
        verify(new SecretInManifest(), pod("""
                args: ["--port=80", "--admin-password=q7Vn2pX9sLk4TzR8wB3mD6yH"]
            #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: admin-password is a random value
            """));
    }

    @Test
    void an_argument_may_be_the_value_of_the_option_before_it() {
        verify(new SecretInManifest(), pod("""
                args: [--region, eu, --api-key, q7Vn2pX9sLk4TzR8wB3mD6yH]
            #                                   ^^^^^^^^^^^^^^^^^^^^^^^^ violates: Pod/api: api-key is a random value
            """));
    }

    @Test
    void a_weak_secret_is_one_all_the_same() {
        verify(new SecretInManifest(), pod("""
                env:
                  - name: POSTGRES_PASSWORD
                    value: postgres
            #              ^^^^^^^^ violates: POSTGRES_PASSWORD is a weak secret
            """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{name: API_TOKEN, value: $(API_TOKEN_FROM_SECRET)}",
                "{name: API_TOKEN, value: change-me}",
                "{name: API_TOKEN, value: ''}",
                "{name: API_TOKEN, valueFrom: {secretKeyRef: {name: api, key: token}}}",
                "{name: API_TOKEN_FILE, value: /run/secrets/token}",
                "{name: PASSWORD_FILE, value: /run/secrets/q7Vn2pX9sLk4TzR8wB3mD6yH}",
                "{name: SECRET_NAME, value: api-credentials}",
                "{name: CONFIG_TOKEN, value: api-config-token}",
                "{name: TOKEN_TTL, value: 3600}",
                "{name: MAX_TOKENS, value: '4096'}",
                "{name: REQUIRE_PASSWORD, value: 'true'}",
                "{name: GIT_COMMIT, value: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b}",
                "{name: TOKEN_URL, value: 'https://auth.acme.io/token'}"
            })
    void what_is_no_secret_is_left_alone(String variable) {
        verify(new SecretInManifest(), pod("    env: [" + variable + "]\n"));
    }

    @Test
    void secrets_and_sealed_secrets_are_judged_by_others() {
        verify(new SecretInManifest(), file("a.yaml", """
                    apiVersion: v1
                    kind: Secret
                    metadata: {name: api}
                    stringData: {API_TOKEN: q7Vn2pX9sLk4TzR8wB3mD6yH}
                    """), file("b.yaml", """
                    apiVersion: bitnami.com/v1alpha1
                    kind: SealedSecret
                    metadata: {name: api}
                    spec: {encryptedData: {API_TOKEN: AgBy3i4OJSWK1PiTySYZZA9rO43cGDEq7Vn2pX9sLk4TzR8wB3mD6yH}}
                    """));
    }

    @Test
    void for_developers_it_is_a_warning() {
        assertThat(severity("kV9m-2xQ", Stage.PRODUCTION)).isEqualTo(Severity.ERROR);
        assertThat(severity("kV9m-2xQ", Stage.UNKNOWN)).isEqualTo(Severity.ERROR);
        assertThat(severity("kV9m-2xQ", Stage.DEVELOPMENT)).isEqualTo(Severity.WARNING);
        assertThat(severity("postgres", Stage.UNKNOWN)).isEqualTo(Severity.WARNING);
        assertThat(severity("postgres", Stage.PRODUCTION)).isEqualTo(Severity.ERROR);
    }

    @Test
    void an_issued_token_is_an_error_wherever_it_goes() {
        assertThat(severity("ghp" + "_x7Kq2mZp9RtB4nWc8vYd1sLf6hJg3aEe5uTo", Stage.DEVELOPMENT))
                .isEqualTo(Severity.ERROR);
    }

    private static Severity severity(String value, Stage stage) {
        String text =
                "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {DB_PASSWORD: %s}}".formatted(value);
        SourceFile file = SourceFile.of("a.yaml", text);
        Target target = new Target("", stage, false, file.location());
        Manifest manifest = new Manifest(YamlFile.read(file).documents().get(0).root(), target);
        List<Verdict> verdicts = new SecretInManifest().check(manifest).asList();
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0).severity().orElseThrow();
    }

    private static FileFixture pod(String container) {
        return file("a.yaml", """
            apiVersion: v1
            kind: Pod
            metadata: {name: api}
            spec:
              containers:
              - name: api
            """ + container);
    }
}
