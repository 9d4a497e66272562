package dev.releaseaudit.k8s.rules.secrets;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.SecretResource;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Target;
import org.junit.jupiter.api.Test;

class SecretInGitTest {

    @Test
    void the_keys_are_named_and_the_values_are_not() {
        verify(new SecretInGit(), file("a.yaml", """
                        apiVersion: v1
                        kind: Secret
                        metadata: {name: mail}
                        stringData:
                          TOKEN: xNuwTjzrPAqQGtBr
                        #        ^^^^^^^^^^^^^^^^ violates: Secret/mail is committed with 2 values: TOKEN, SMTP_PASSWORD
                          SMTP_PASSWORD: pV4uXq9tLw2z
                        """));
    }

    @Test
    void a_reference_where_an_address_has_its_password_gives_nothing_away() {
        verify(new SecretInGit(), file("a.yaml", """
                        apiVersion: v1
                        kind: Secret
                        metadata: {name: mail}
                        stringData:
                          database-url: "postgresql://postgres:${POSTGRES_PASSWORD}@db/a"
                          queue-url: "amqp://shop:$(QUEUE_PASSWORD)@mq/a"
                        """));
    }

    @Test
    void base64_is_no_encryption() {
        verify(new SecretInGit(), file("a.yaml", """
                        apiVersion: v1
                        kind: Secret
                        metadata: {name: mail}
                        data:
                          SMTP_PASSWORD: cFY0dVhxOXRMdzJ6
                        #                ^^^^^^^^^^^^^^^^ violates: is committed with a value: SMTP_PASSWORD
                        """));
    }

    @Test
    void placeholders_templates_and_ciphers_give_nothing_away() {
        verify(new SecretInGit(), file("a.yaml", """
                        apiVersion: v1
                        #^^^^^^^^^^^^^ satisfies: has no real value in version control
                        kind: Secret
                        metadata: {name: mail}
                        stringData:
                          A: change-me
                          B: ${PASSWORD}
                          C: ENC[AES256_GCM,data:ldR2,iv:hgA=,tag:xy==,type:str]
                          D: ""
                        """));
    }

    @Test
    void a_user_name_and_a_url_without_a_password_are_no_secrets() {
        verify(new SecretInGit(), file("a.yaml", """
                        apiVersion: v1
                        #^^^^^^^^^^^^^ satisfies: has no real value in version control
                        kind: Secret
                        metadata: {name: mail}
                        stringData:
                          SMTP_USER: shop
                          DATABASE_URL: postgres://db.shop.svc:5432/shop
                        """));
    }

    @Test
    void a_certificate_is_shown_to_everybody_and_its_key_to_nobody() {
        verify(new SecretInGit(), file("a.yaml", """
            apiVersion: v1
            kind: Secret
            metadata: {name: tls}
            stringData:
              tls.crt: "-----BEGIN CERTIFICATE-----\\nMIIBszCCAVmgAwIBAgIUQ7Vn2pX9sLk4TzR8wB3mD6yH\\n-----END CERTIFICATE-----"
              tls.key: "-----BEGIN EC %s-----\\nq7Vn2pX9sLk4TzR8wB3mD6yHq7Vn2pX9sLk4TzR8wB3mD6yHx9Kd\\n"
            #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: Secret/tls is committed with a value: tls.key (a private key)
            """.formatted("PRIVATE" + " KEY")));
    }

    @Test
    void an_issued_token_says_what_it_is() {
        verify(new SecretInGit(), file("a.yaml", """
            apiVersion: v1
            kind: Secret
            metadata: {name: ci}
            stringData:
              deploy: %s
            #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: is committed with a value: deploy (a GitHub token)
            """.formatted("ghp" + "_x7Kq2mZp9RtB4nWc8vYd1sLf6hJg3aEe5uTo")));
    }

    @Test
    void a_generated_secret_is_read_from_its_literals() {
        verify(new SecretInGit(), file("kustomization.yaml", """
            secretGenerator:
              - name: mail
                literals:
                  - SMTP_PASSWORD=pV4uXq9tLw2z
            #                     ^^^^^^^^^^^^ violates: is committed with a value: SMTP_PASSWORD
            """));
    }

    @Test
    void the_stage_and_what_is_given_away_make_the_grade() {
        assertThat(severity("pV4uXq9tLw2z", Stage.PRODUCTION)).isEqualTo(Severity.ERROR);
        assertThat(severity("pV4uXq9tLw2z", Stage.UNKNOWN)).isEqualTo(Severity.ERROR);
        assertThat(severity("pV4uXq9tLw2z", Stage.DEVELOPMENT)).isEqualTo(Severity.WARNING);
        assertThat(severity("postgres", Stage.PRODUCTION)).isEqualTo(Severity.ERROR);
        assertThat(severity("postgres", Stage.UNKNOWN)).isEqualTo(Severity.WARNING);
        assertThat(severity("ghp" + "_x7Kq2mZp9RtB4nWc8vYd1sLf6hJg3aEe5uTo", Stage.DEVELOPMENT))
                .isEqualTo(Severity.ERROR);
    }

    private static Severity severity(String value, Stage stage) {
        String text =
                "{apiVersion: v1, kind: Secret, metadata: {name: a}, stringData: {DB_PASSWORD: %s}}".formatted(value);
        SourceFile file = SourceFile.of("a.yaml", text);
        Target target = new Target("", stage, false, file.location());
        Manifest manifest = new Manifest(YamlFile.read(file).documents().get(0).root(), target);
        SecretResource secret = SecretResource.of(manifest, path -> true).orElseThrow();
        return new SecretInGit().check(secret).asList().get(0).severity().orElseThrow();
    }
}
