package dev.releaseaudit.k8s.rules.secrets;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

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
}
