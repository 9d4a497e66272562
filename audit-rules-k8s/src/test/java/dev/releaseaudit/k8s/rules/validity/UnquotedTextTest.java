package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class UnquotedTextTest {

    @Test
    void a_number_and_a_boolean_in_a_config_map_are_refused() {
        verify(new UnquotedText(), file("deploy/config.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: shop}
                data:
                  PORT: 8080
                #       ^^^^ violates: ConfigMap/shop: data.PORT is a number
                  RATIO: 0.5
                #        ^^^ violates: is a number
                  DEBUG: false
                #        ^^^^^ violates: ConfigMap/shop: data.DEBUG is a boolean
                  QUOTED: "8080"
                  NOTHING:
                  FOLDED: >-
                    8080
                """));
    }

    @Test
    void kubectl_reads_yes_as_a_boolean() {
        verify(new UnquotedText(), file("deploy/config.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: shop}
                data:
                  DEBUG: yes
                #        ^^^ violates: is a boolean
                """));
    }

    @Test
    void kustomize_reads_yes_as_a_text() {
        verify(
                new UnquotedText(),
                file("prod/kustomization.yaml", "resources: [config.yaml]\n"),
                file("prod/config.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        data:
                          DEBUG: yes
                          TRACE: true
                        #        ^^^^ violates: is a boolean
                          MODE: 0644
                        #       ^^^^ violates: is a number
                        """));
    }

    @Test
    void what_a_generator_makes_is_a_text() {
        verify(
                new UnquotedText(),
                file("prod/kustomization.yaml", "configMapGenerator: [{name: shop, literals: [PORT=8080]}]\n"));
    }

    @Test
    void a_patch_may_bring_the_number() {
        verify(new UnquotedText(), file("prod/kustomization.yaml", """
                        resources: [config.yaml]
                        patches:
                          - target: {kind: ConfigMap}
                            patch: |-
                              - {op: add, path: /data/PORT, value: 8080}
                        #                                          ^^^^ violates: ConfigMap/shop: data.PORT is a number
                        """), file("prod/config.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        data: {A: b}
                        """));
    }

    @Test
    void variables_words_labels_and_selectors_are_texts() {
        verify(new UnquotedText(), file("deploy/deploy.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: shop
                  labels: {version: 1.2}
                #                   ^^^ violates: Deployment/shop: metadata.labels.version is a number
                spec:
                  replicas: 2
                  selector:
                    matchLabels: {stable: true}
                #                         ^^^^ violates: Deployment/shop: spec.selector.matchLabels.stable is a boolean
                  template:
                    metadata:
                      annotations: {prometheus.io/port: 9090}
                #                                       ^^^^ violates: Deployment/shop: the pod's metadata.annotations.prometheus.io/port is a number
                    spec:
                      nodeSelector: {gpu: true}
                #                         ^^^^ violates: Deployment/shop: nodeSelector.gpu is a boolean
                      containers:
                        - name: shop
                          args: [--port, 8080]
                #                        ^^^^ violates: Deployment/shop: a word of args is a number
                          env:
                            - name: PORT
                              value: 8080
                #                    ^^^^ violates: Deployment/shop: the variable PORT is a number
                """));
    }

    @Test
    void a_number_in_a_secret_is_refused_and_not_printed() {
        verify(new UnquotedText(), file("deploy/secret.yaml", """
                apiVersion: v1
                kind: Secret
                metadata: {name: keys}
                stringData:
                  PIN: 4711
                #      ^^^^ violates: Secret/keys: stringData.PIN is a number, and the cluster takes a string only
                """));
    }

    @Test
    void a_template_is_not_known() {
        verify(new UnquotedText(), file("deploy/config.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: shop}
                data:
                  PORT: {{ port }}
                  HOST: ${HOST}
                """));
    }
}
