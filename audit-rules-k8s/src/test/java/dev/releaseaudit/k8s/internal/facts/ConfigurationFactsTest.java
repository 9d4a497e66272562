package dev.releaseaudit.k8s.internal.facts;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;
import org.junit.jupiter.api.Test;

class ConfigurationFactsTest {

    @Test
    void the_keys_of_a_config_map_are_provided_with_their_values() {
        verify(new Keys(), file("shop.yaml", """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: shop}
            data:
              LOG_LEVEL: info
            # ^^^^^^^^^ satisfies: PROVIDED LOG_LEVEL = Optional[info]
            """));
    }

    @Test
    void the_keys_of_a_secret_are_provided_without_their_values() {
        String secret = """
            apiVersion: v1
            kind: Secret
            metadata: {name: shop}
            data:
              PASSWORD: c2hvcA==
            # ^^^^^^^^ satisfies: %1$s
            stringData:
              TOKEN: plain
            # ^^^^^ satisfies: %2$s
            """;
        verify(
                new Keys(),
                file(
                        "shop.yaml",
                        secret.formatted("PROVIDED PASSWORD = Optional.empty", "PROVIDED TOKEN = Optional.empty")));
        verify(new Secrets(), file("shop.yaml", secret.formatted("creates shop/PASSWORD", "creates shop/TOKEN")));
    }

    @Test
    void the_keys_of_a_sealed_secret_are_those_that_are_encrypted() {
        verify(new Secrets(), file("shop.yaml", """
            apiVersion: bitnami.com/v1alpha1
            kind: SealedSecret
            metadata: {name: shop}
            spec:
              encryptedData:
                PASSWORD: AgBy3i4OJSWK
            #   ^^^^^^^^ satisfies: creates shop/PASSWORD
            """));
    }

    @Test
    void an_external_secret_creates_the_secret_that_its_target_names() {
        verify(new Secrets(), file("shop.yaml", """
            apiVersion: external-secrets.io/v1
            kind: ExternalSecret
            metadata: {name: shop-from-vault}
            spec:
              target: {name: shop}
            #                ^^^^ satisfies: creates shop/
              data:
                - secretKey: PASSWORD
            #                ^^^^^^^^ satisfies: creates shop/PASSWORD
                  remoteRef: {key: shop}
            """));
    }

    @Test
    void an_external_secret_without_a_target_creates_one_of_its_own_name() {
        verify(new Secrets(), file("shop.yaml", """
            apiVersion: external-secrets.io/v1
            #^^^^^^^^^^ satisfies: creates shop/
            kind: ExternalSecret
            metadata: {name: shop}
            spec:
              data:
                - secretKey: PASSWORD
            #                ^^^^^^^^ satisfies: creates shop/PASSWORD
            """));
    }

    @About(id = "facts/keys", title = "Each key is seen", severity = Severity.INFO, theme = "facts")
    private static final class Keys implements Rule<ConfigKey> {

        @Override
        public Verdicts check(ConfigKey key) {
            return satisfied(key, "%s %s = %s", key.role(), key.name(), key.defaultValue());
        }
    }

    @About(id = "facts/secrets", title = "Each secret is seen", severity = Severity.INFO, theme = "facts")
    private static final class Secrets implements Rule<SecretRef> {

        @Override
        public Verdicts check(SecretRef secret) {
            return satisfied(secret, "%s %s/%s", secret.defined() ? "creates" : "needs", secret.name(), secret.key());
        }
    }
}
