package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.facts.SecretValue;
import dev.releaseaudit.facts.SecretValue.Use;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.secrets.Credential.Strength;
import dev.releaseaudit.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretInGitTest {

    /** Put together here, so that no scanner of the repository takes it for one. */
    private static final String TOKEN = "ghp" + "_x7Kq2mZp9RtB4nWc8vYd1sLf6hJg3aEe5uTo";

    @ParameterizedTest
    @ValueSource(strings = {"export TOKEN=%s", "TOKEN: \"%s\"", "# TOKEN=%s", "TOKEN = '%s' # note", "TOKEN=%s"})
    void an_issued_token_is_found_however_the_line_is_written(String line) {
        String text = line.formatted(TOKEN);
        String carets = " ".repeat(text.indexOf(TOKEN) - 1) + "^".repeat(TOKEN.length());
        verify(
                new SecretInGit(),
                file(".env", text + "\n#" + carets + " violates: TOKEN is a GitHub token\n".replace("# ", "#")));
    }

    @Test
    void json_is_read_as_well() {
        verify(new SecretInGit(), file("appsettings.json", """
            {
              "Jwt": {"SigningKey": "q7Vn2pX9sLk4TzR8wB3mD6yH"},
            //                       ^^^^^^^^^^^^^^^^^^^^^^^^ violates: SigningKey is a random value
              "Db": {"User": "shop", "Password": "a8Kq2mZp9RtB4nWc8vYd"}
            //                                    ^^^^^^^^^^^^^^^^^^^^ violates: Password is a random value
            }
            """));
    }

    @Test
    void a_token_in_the_place_of_the_user_is_one_in_any_address_of_a_kustomization() {
        verify(new SecretInGit(), file("k8s/kustomization.yaml", """
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            resources:
              - "git::https://vySx81kQmOEPC42vTzL0@git.acme.io/corp/base"
            #                 ^^^^^^^^^^^^^^^^^^^^ violates: k8s/kustomization.yaml is a token in a URL
              - https://vySx81kQmOEPC42vTzL0@git.acme.io/corp/base//k8s?ref=v1
            #           ^^^^^^^^^^^^^^^^^^^^ violates: k8s/kustomization.yaml is a token in a URL
              - ssh://git@git.acme.io/corp/base?ref=v1
            """));
    }

    @Test
    void a_connection_string_is_taken_apart() {
        verify(new SecretInGit(), file("application.properties", """
            db.url=Server=db;User Id=shop;Password=kV93-mPz7qLw;Encrypt=true
            #                                      ^^^^^^^^^^^^ violates: db.url is a password in a connection string
            """));
    }

    @Test
    void the_default_of_a_variable_is_a_value() {
        verify(new SecretInGit(), file("docker-compose.yml", """
            services:
              api:
                environment:
                  - SESSION_SECRET=${SESSION_SECRET:-q7Vn2pX9sLk4TzR8wB3mD6yH}
            #                                        ^^^^^^^^^^^^^^^^^^^^^^^^ violates: SESSION_SECRET is a random value
                  - API_KEY=${API_KEY:-}
            """));
    }

    @Test
    void a_private_key_is_found_at_its_first_line() {
        String body = "q7Vn2pX9sLk4TzR8wB3mD6yHq7Vn2pX9sLk4TzR8wB3mD6yHx9Kd";
        verify(new SecretInGit(), file("deploy/id_rsa", """
            -----BEGIN OPENSSH %s-----
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: deploy/id_rsa is a private key
            %s
            -----END OPENSSH %s-----
            """.formatted("PRIVATE" + " KEY", body, "PRIVATE" + " KEY")));
    }

    @Test
    void a_document_may_show_what_a_url_looks_like() {
        verify(new SecretInGit(), file("README.md", """
            Set `DATABASE_URL=postgres://shop:kV93-mPz7qLw@db/shop` and `SESSION_SECRET=q7Vn2pX9sLk4TzR8wB3mD6yH`.
            """));
    }

    @Test
    void a_token_in_a_document_is_a_token() {
        verify(new SecretInGit(), file("docs/setup.md", "For now use " + TOKEN + """
             in the job.
            <!--        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: docs/setup.md is a GitHub token -->
            """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SESSION_SECRET=${SESSION_SECRET}",
                "SESSION_SECRET=change-me",
                "SESSION_SECRET=<32 random characters>",
                "SESSION_SECRET=op://shop/session/secret",
                "SESSION_SECRET=",
                "SESSION_SECRET=postgres",
                "SESSION_SECRET_FILE=/run/secrets/a1b2c3d4e5f6a7b8c9d0",
                "REQUEST_ID=6f1c2a9e-3b7d-4f58-9c0a-1e2d3f4a5b6c",
                "IMAGE=shop@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "NEXT_PUBLIC_MAPS_KEY=q7Vn2pX9sLk4TzR8wB3mD6yH"
            })
    void what_is_no_credential_is_left_alone(String line) {
        verify(new SecretInGit(), file(".env", line + "\n"));
    }

    @Test
    void samples_and_manifests_are_judged_by_others() {
        verify(
                new SecretInGit(),
                file(".env.example", "SESSION_SECRET=q7Vn2pX9sLk4TzR8wB3mD6yH\n"),
                file("config.yaml", """
                    apiVersion: v1
                    kind: Secret
                    metadata: {name: a}
                    stringData: {SESSION_SECRET: q7Vn2pX9sLk4TzR8wB3mD6yH}
                    """));
    }

    @Test
    void other_files_are_not_read() {
        verify(new SecretInGit(), file("src/main.ts", "const SESSION_SECRET = 'q7Vn2pX9sLk4TzR8wB3mD6yH'\n"));
    }

    @Test
    void a_random_value_for_developers_is_a_warning_and_an_issued_token_never() {
        assertThat(severity(Strength.REAL, Use.PRODUCTION)).isEqualTo(Severity.ERROR);
        assertThat(severity(Strength.REAL, Use.DEVELOPMENT)).isEqualTo(Severity.WARNING);
        assertThat(severity(Strength.ISSUED, Use.DEVELOPMENT)).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_private_key_that_was_made_for_tests_is_a_remark() {
        for (String folder : new String[] {"testdata", "api/src/test/resources", "deploy"}) {
            var key = new SecretValue(
                    "", Strength.ISSUED, "a private key", Use.DEVELOPMENT, Location.of(folder + "/a.pem"));
            assertThat(new SecretInGit().check(key).asList().get(0).severity())
                    .contains(folder.equals("deploy") ? Severity.ERROR : Severity.INFO);
        }
    }

    private static Severity severity(Strength strength, Use use) {
        var secret = new SecretValue("KEY", strength, "a token", use, Location.of(".env"));
        return new SecretInGit().check(secret).asList().get(0).severity().orElseThrow();
    }
}
